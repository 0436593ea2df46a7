package eu.passerelle.catalog.profile.web;

import eu.passerelle.catalog.profile.AuditCredit;
import eu.passerelle.catalog.profile.CheckProfiles;
import eu.passerelle.catalog.profile.LintOutcome;
import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.specification.Exhibit;
import eu.passerelle.catalog.specification.ShowSpecification;
import eu.passerelle.catalog.specification.SpecificationId;
import eu.passerelle.kit.identity.CurrentCaller;
import eu.passerelle.kit.identity.Role;
import eu.passerelle.kit.web.Reader;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A draft looked at closely: its outcomes' wording, the frameworks, its credit. */
@Path("/catalog/workspace/{id}/check")
@RolesAllowed(Role.CATALOGUE_EDITOR)
public class DraftCheckPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance check(DraftCheckView view);
    }

    private final ShowSpecification show;
    private final LintOutcome lint;
    private final CheckProfiles profiles;
    private final AuditCredit audit;
    private final Door door;

    DraftCheckPages(
            ShowSpecification show,
            LintOutcome lint,
            CheckProfiles profiles,
            AuditCredit audit,
            Door door) {
        this.show = show;
        this.lint = lint;
        this.profiles = profiles;
        this.audit = audit;
        this.door = door;
    }

    /** The draft as it is saved. */
    @GET
    @Operation(hidden = true)
    public Uni<TemplateInstance> check(UUID id) {
        return show.showDraft(new SpecificationId(id), door.own())
                .map(this::view)
                .map(Templates::check);
    }

    private DraftCheckView view(Exhibit exhibit) {
        var edition = exhibit.specification().edition();
        return new DraftCheckView(
                edition.id().toString(),
                edition.content().presentation().title().forReader(door.language()),
                DraftCheckView.outcomes(edition.content(), lint),
                ConformityCard.of(profiles.of(exhibit), door.language()),
                audit.flags(exhibit));
    }

    /** Who reads this, and in which language. */
    @RequestScoped
    static class Door {
        private final CurrentCaller caller;
        private final Reader reader;

        Door(CurrentCaller caller, Reader reader) {
            this.caller = caller;
            this.reader = reader;
        }

        ProviderId own() {
            return new ProviderId(caller.organisation());
        }

        String language() {
            return reader.getLanguage();
        }
    }
}
