package eu.passerelle.verification.api.rest;

import eu.passerelle.kit.problem.Problem;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * How the profile that asks for proofs only says no: as a problem (RFC 9457) with the whole answer
 * beside it, so that who looks at the status alone is not reassured.
 */
final class NotVerified {
    static final String TYPE = "urn:passerelle:problem:not-verified";
    static final String TITLE = "Not verified";
    static final int STATUS = 400;
    static final String NOTICE =
            "Only proofs were checked. Nobody was asked whether the issuer can be trusted.";

    private NotVerified() {}

    static <T> RestResponse<T> answer(boolean verified, T view) {
        return RestResponse.ResponseBuilder.<T>create(verified ? 200 : STATUS)
                .entity(view)
                .type(verified ? MediaType.APPLICATION_JSON : Problem.MEDIA_TYPE)
                .build();
    }

    static String detail(java.util.List<ProblemDetailsView> problems) {
        return problems.stream()
                .findFirst()
                .map(ProblemDetailsView::detail)
                .orElse("A credential in it is not verified");
    }
}
