package eu.passerelle.issuance.award;

import eu.passerelle.contracts.catalog.v1.Outcome;
import eu.passerelle.contracts.catalog.v1.SpecificationPublished;
import eu.passerelle.credentials.Achievement;
import eu.passerelle.credentials.Assessment;
import eu.passerelle.credentials.Award.Grade;
import eu.passerelle.credentials.Credential;
import eu.passerelle.credentials.Holder;
import eu.passerelle.credentials.Level;
import eu.passerelle.credentials.Organisation;
import eu.passerelle.credentials.Orientation;
import eu.passerelle.credentials.Participation;
import eu.passerelle.credentials.Parties;
import eu.passerelle.credentials.Texts;
import eu.passerelle.credentials.Workload;
import eu.passerelle.credentials.statuslist.StatusEntry;
import eu.passerelle.credentials.statuslist.StatusPurpose;
import eu.passerelle.issuance.key.Origin;
import eu.passerelle.issuance.offering.Offering;
import eu.passerelle.issuance.offering.Provider;
import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.issuance.offering.Specification;
import eu.passerelle.issuance.status.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the credential of an award says, in no format. */
final class CanonicalCredential {

    private final Origin origin;
    private final Map<ProviderId, Provider> known;

    CanonicalCredential(Origin origin, Map<ProviderId, Provider> known) {
        this.origin = origin;
        this.known = known;
    }

    /** Everybody with a part in the specification. */
    static Set<ProviderId> partiesOf(Specification specification) {
        var roles = specification.content().roles();
        return Stream.of(
                        List.of(roles.issuer()),
                        roles.awardingBodies(),
                        roles.deliveredBy(),
                        roles.coDesignedBy())
                .flatMap(List::stream)
                .map(ProviderId::new)
                .collect(Collectors.toSet());
    }

    Credential of(CredentialId id, Draft draft) {
        var content = draft.grounds().specification().content();
        return new Credential(
                id.uri().toString(),
                holder(draft.granted().grant()),
                parties(content),
                achievement(content, draft.grounds().offering()),
                award(draft));
    }

    // The name is what people compare; the mail address would only follow the holder around.
    private static Holder holder(Grant grant) {
        return Holder.of(grant.holderName(), null).withId("urn:uuid:" + grant.learner());
    }

    private Parties parties(SpecificationPublished content) {
        var roles = content.roles();
        return new Parties(
                organisation(roles.issuer()),
                organisations(roles.awardingBodies()),
                organisations(roles.deliveredBy()),
                organisations(roles.coDesignedBy()),
                Optional.empty());
    }

    private List<Organisation> organisations(List<String> aliases) {
        return aliases.stream().map(this::organisation).toList();
    }

    // One we have not heard of yet is called by its alias: a DID is enough to find it later.
    private Organisation organisation(String alias) {
        var id = new ProviderId(alias);
        var provider = Optional.ofNullable(known.get(id));
        return new Organisation(
                origin.did(id),
                Texts.of(Texts.UNSTATED, provider.map(Provider::name).orElse(alias)),
                provider.map(Provider::country),
                provider.map(one -> one.homepage().toString()),
                List.of());
    }

    private Achievement achievement(SpecificationPublished content, Optional<Offering> offering) {
        return Achievement.of(
                        url(content), new Texts(content.title()), new Texts(content.description()))
                .outcomes(content.outcomes().stream().map(CanonicalCredential::outcome).toList())
                .workload(Workload.of(content.ects(), content.hours()))
                .level(Level.eqf(content.eqfLevel()))
                .field(content.iscedF())
                .orientation(Orientation.valueOf(content.orientation().name()))
                .languages(offering.map(run -> List.of(run.language())).orElse(content.languages()))
                .participation(offering.map(CanonicalCredential::participation).orElse(null))
                .assessment(assessment(content.assessment()));
    }

    private String url(SpecificationPublished content) {
        var path = "/catalog/specifications/%s?version=%d";
        return origin.resolve(path.formatted(content.specificationId(), content.version()))
                .toString();
    }

    private static eu.passerelle.credentials.Outcome outcome(Outcome outcome) {
        return new eu.passerelle.credentials.Outcome(
                outcome.outcomeId(),
                new Texts(outcome.text()),
                outcome.assessed(),
                outcome.skills());
    }

    private static Participation participation(Offering run) {
        return switch (run.mode()) {
            case ONLINE -> Participation.ONLINE;
            case ON_SITE -> Participation.ON_SITE;
            case BLENDED -> Participation.BLENDED;
        };
    }

    private static Assessment assessment(eu.passerelle.contracts.catalog.v1.Assessment assessment) {
        return new Assessment(
                Assessment.Type.valueOf(assessment.type().name()),
                Assessment.Supervision.valueOf(assessment.supervision().name()),
                Assessment.Identification.valueOf(assessment.identification().name()));
    }

    private static eu.passerelle.credentials.Award award(Draft draft) {
        var grant = draft.granted().grant();
        return eu.passerelle.credentials.Award.of(grant.achievedOn(), draft.seal().second())
                .graded(grant.grade().map(value -> new Grade(value, Optional.empty())).orElse(null))
                .withStatus(status(draft.places()));
    }

    private static StatusEntry[] status(Places places) {
        return Stream.concat(
                        Stream.of(entry(places.revocation(), StatusPurpose.REVOCATION)),
                        places.suspension().stream()
                                .map(place -> entry(place, StatusPurpose.SUSPENSION)))
                .toArray(StatusEntry[]::new);
    }

    private static StatusEntry entry(Place place, StatusPurpose purpose) {
        return StatusEntry.of(place.url().toString(), place.index(), purpose);
    }
}
