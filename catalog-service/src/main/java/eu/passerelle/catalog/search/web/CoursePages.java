package eu.passerelle.catalog.search.web;

import eu.passerelle.catalog.offering.ListOfferings;
import eu.passerelle.catalog.offering.Offering;
import eu.passerelle.catalog.profile.AuditCredit;
import eu.passerelle.catalog.profile.CheckProfiles;
import eu.passerelle.catalog.profile.Conformity;
import eu.passerelle.catalog.profile.CreditFlag;
import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.specification.Exhibit;
import eu.passerelle.catalog.specification.ShowSpecification;
import eu.passerelle.catalog.specification.SpecificationId;
import eu.passerelle.kit.identity.CurrentCaller;
import eu.passerelle.kit.paging.PageQuery;
import eu.passerelle.kit.web.Reader;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page of a course: level, workload and quality first, and what nobody knows. */
@Path("/catalog/specifications/{id}")
@PermitAll
public class CoursePages {
    private static final PageQuery NEXT_DATES = new PageQuery(20, null);

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance course(CourseView course);
    }

    private final ShowSpecification show;
    private final ListOfferings offerings;
    private final Judgement judgement;
    private final CurrentCaller caller;
    private final Reader reader;

    CoursePages(
            ShowSpecification show,
            ListOfferings offerings,
            Judgement judgement,
            CurrentCaller caller,
            Reader reader) {
        this.show = show;
        this.offerings = offerings;
        this.judgement = judgement;
        this.caller = caller;
        this.reader = reader;
    }

    /** The newest public version, or the one that is asked for. */
    @GET
    @Operation(hidden = true)
    public Uni<TemplateInstance> course(UUID id, @QueryParam("version") @Min(1) Integer version) {
        var own = caller.get().organisation().map(ProviderId::new);
        var wanted = version == null ? OptionalInt.empty() : OptionalInt.of(version);
        return show.show(new SpecificationId(id), wanted, own)
                .chain(exhibit -> withDates(exhibit, own))
                .map(Templates::course);
    }

    private Uni<CourseView> withDates(Exhibit exhibit, Optional<ProviderId> own) {
        var id = exhibit.specification().edition().id();
        return offerings.list(id, own, NEXT_DATES).map(page -> view(exhibit, page.items()));
    }

    private CourseView view(Exhibit exhibit, List<Offering> dates) {
        return CourseView.of(
                exhibit,
                dates,
                judgement.profiles(exhibit),
                judgement.flags(exhibit),
                reader.getLanguage());
    }

    /** What is computed about a course. */
    @ApplicationScoped
    static class Judgement {
        private final CheckProfiles profiles;
        private final AuditCredit audit;

        Judgement(CheckProfiles profiles, AuditCredit audit) {
            this.profiles = profiles;
            this.audit = audit;
        }

        List<Conformity> profiles(Exhibit exhibit) {
            return profiles.of(exhibit);
        }

        List<CreditFlag> flags(Exhibit exhibit) {
            return audit.flags(exhibit);
        }
    }
}
