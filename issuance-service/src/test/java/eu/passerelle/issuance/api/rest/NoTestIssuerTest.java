package eu.passerelle.issuance.api.rest;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.issuance.Refusals;
import eu.passerelle.issuance.api.ApiRefusal;
import eu.passerelle.issuance.api.TestIssuer;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Where the test issuer is not switched on, each of its addresses says that there is none. */
class NoTestIssuerTest {

    private static final byte[] BODY = {'{', '}'};

    private final TestIssuerResource resource =
            new TestIssuerResource(new TestIssuer(false), null, null, null);

    @Test
    void nothing_is_described_issued_or_changed() {
        var deeds =
                List.<Supplier<Uni<?>>>of(
                        resource::describe,
                        () -> resource.issue(BODY),
                        () -> resource.issue("vc-jwt", BODY),
                        () -> resource.issue("vc-jwt", WithStatus.REVOCATION, BODY),
                        () -> resource.status(BODY));

        assertThat(deeds)
                .allSatisfy(
                        deed ->
                                assertThat(Refusals.of(deed))
                                        .isInstanceOf(ApiRefusal.NoTestIssuer.class));
    }
}
