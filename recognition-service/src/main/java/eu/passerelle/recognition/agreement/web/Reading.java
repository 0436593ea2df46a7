package eu.passerelle.recognition.agreement.web;

import eu.passerelle.kit.identity.CurrentCaller;
import eu.passerelle.kit.identity.Role;
import eu.passerelle.kit.paging.Page;
import eu.passerelle.kit.paging.PageQuery;
import eu.passerelle.kit.web.Reader;
import eu.passerelle.recognition.agreement.Agreement;
import eu.passerelle.recognition.agreement.AgreementId;
import eu.passerelle.recognition.agreement.BrowseAgreements;
import eu.passerelle.recognition.agreement.Cover;
import eu.passerelle.recognition.agreement.Officer;
import eu.passerelle.recognition.agreement.Viewer;
import eu.passerelle.recognition.evidence.AccountId;
import eu.passerelle.recognition.partner.KnowPartners;
import eu.passerelle.recognition.partner.Names;
import eu.passerelle.recognition.partner.ProviderId;
import eu.passerelle.recognition.programme.BrowseTargets;
import eu.passerelle.recognition.programme.Target;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;

/** What pages of agreements show, to whom. */
@RequestScoped
class Reading {
    private static final int MOST_TARGETS = 500;

    private final BrowseAgreements agreements;
    private final BrowseTargets targets;
    private final KnowPartners partners;
    private final CurrentCaller caller;
    private final Reader reader;

    Reading(
            BrowseAgreements agreements,
            BrowseTargets targets,
            KnowPartners partners,
            CurrentCaller caller,
            Reader reader) {
        this.agreements = agreements;
        this.targets = targets;
        this.partners = partners;
        this.caller = caller;
        this.reader = reader;
    }

    Uni<Page<AgreementCard>> all(PageQuery query) {
        return agreements
                .all(viewer(), query.afterId().map(AgreementId::new), query.limit())
                .map(all -> Page.of(all, query, a -> List.of(a.id().toString())))
                .chain(page -> names().map(names -> page.map(a -> AgreementCard.of(a, names))));
    }

    Uni<AgreementSheet> one(AgreementId id) {
        return agreements.one(viewer(), id).chain(this::sheet);
    }

    Uni<Names> names() {
        return partners.names();
    }

    /** The modules that can be named in an agreement. */
    Uni<List<Target.Active>> targets() {
        return targets.active(Optional.empty(), MOST_TARGETS);
    }

    Officer officer() {
        return new Officer(
                new ProviderId(caller.organisation()), new AccountId(caller.accountId()));
    }

    boolean isOfficer() {
        return caller.get().is(Role.RECOGNITION_OFFICER);
    }

    private Viewer viewer() {
        return new Viewer(side(), caller.get().is(Role.LEARNER));
    }

    private Optional<ProviderId> side() {
        return caller.get().organisation().filter(ignored -> isOfficer()).map(ProviderId::new);
    }

    private Uni<AgreementSheet> sheet(Agreement agreement) {
        var covered = agreement.terms().covers().stream().map(Cover::target).toList();
        return targets.these(covered).chain(found -> sheet(agreement, found));
    }

    private Uni<AgreementSheet> sheet(Agreement agreement, List<Target> found) {
        var covered = new AgreementSheet.Covered(found, reader.getLanguage());
        return names().map(names -> AgreementSheet.of(agreement, covered, names, side()));
    }
}
