package eu.passerelle.catalog.profile.web;

import eu.passerelle.catalog.profile.LintOutcome;
import eu.passerelle.catalog.profile.OutcomeHint;
import eu.passerelle.catalog.specification.Language;
import eu.passerelle.kit.identity.Role;
import eu.passerelle.kit.web.Form;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What might be worded better in an outcome, said beside it while one types. */
@Path("/catalog/outcome-hints")
@RolesAllowed(Role.CATALOGUE_EDITOR)
public class HintPages {
    private static final int LONGEST = 20_000;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance hints(List<OutcomeHint> hints);
    }

    private final LintOutcome lint;

    HintPages(LintOutcome lint) {
        this.lint = lint;
    }

    /** The words beside one outcome of the form of a draft; the rest of the form says the level. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public TemplateInstance hints(
            @QueryParam("at") @Min(0) @Max(1000) int at, MultivaluedMap<String, String> sent) {
        var form = Form.sent(sent);
        var text = form.value("outcomes.%d.text".formatted(at));
        var wording =
                new LintOutcome.Wording(
                        text.substring(0, Math.min(text.length(), LONGEST)),
                        Optional.of(form.value("language")).filter(Language::isTag).orElse("en"),
                        level(form.value("eqfLevel")),
                        !form.value("outcomes.%d.assessed".formatted(at)).isEmpty());
        return Templates.hints(lint.lint(wording));
    }

    private static Optional<Integer> level(String text) {
        return Optional.of(text).filter(level -> level.matches("[1-8]")).map(Integer::valueOf);
    }
}
