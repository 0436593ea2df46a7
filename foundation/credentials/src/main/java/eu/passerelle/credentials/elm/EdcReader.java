package eu.passerelle.credentials.elm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.Award;
import eu.passerelle.credentials.Credential;
import eu.passerelle.credentials.Holder;
import eu.passerelle.credentials.Organisation;
import eu.passerelle.credentials.Parties;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.statuslist.StatusEntry;
import eu.passerelle.credentials.vcdm.Timestamps;
import eu.passerelle.credentials.vcdm.VcTerms;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads one European Digital Credential: its first achievement, or else its first claim. */
final class EdcReader {

    private final ObjectNode edc;
    private final ElmIndex index;
    private final OrganisationReader organisations;
    private final JsonNode subject;
    private final JsonNode claim;

    EdcReader(ObjectNode edc) {
        this.edc = edc;
        this.index = new ElmIndex(edc);
        this.organisations = new OrganisationReader(index);
        this.subject = index.first(edc, VcTerms.SUBJECT);
        this.claim = claim();
    }

    Credential read() {
        JsonNode spec = index.first(claim, ElmTerms.SPECIFIED_BY);
        var assessment = new AssessmentReader(index, claim);
        return new Credential(
                edc.path(VcTerms.ID).asText(),
                holder(),
                parties(),
                new SpecificationReader(index, organisations, claim, spec).read(assessment.how()),
                award(assessment));
    }

    private JsonNode claim() {
        List<JsonNode> claims = index.each(subject, ElmTerms.CLAIM);
        return claims.stream()
                .filter(one -> ElmTerms.ACHIEVEMENT.equals(one.path(VcTerms.TYPE).textValue()))
                .findFirst()
                .or(() -> claims.stream().findFirst())
                .orElseThrow(() -> Rejected.malformed("an EDC without a claim"));
    }

    private Holder holder() {
        JsonNode mailbox = index.first(index.first(subject, ElmTerms.CONTACT), ElmTerms.EMAIL);
        return new Holder(
                index.worldId(subject),
                index.text(subject, ElmTerms.FULL_NAME),
                index.text(subject, ElmTerms.GIVEN_NAME),
                index.text(subject, ElmTerms.FAMILY_NAME),
                Concepts.code(mailbox, ElmTerms.MAILTO),
                Days.read(subject.get(ElmTerms.DATE_OF_BIRTH)));
    }

    private Parties parties() {
        List<Organisation> bodies = organisations.read(process(), ElmTerms.AWARDING_BODY);
        List<Organisation> issuers = organisations.read(edc, VcTerms.ISSUER);
        Organisation issuer =
                Stream.concat(issuers.stream(), bodies.stream())
                        .findFirst()
                        .orElseThrow(() -> Rejected.malformed("an EDC of nobody"));
        return new Parties(issuer, bodies, deliveredBy(), List.of(), Optional.empty());
    }

    private List<Organisation> deliveredBy() {
        return index.each(claim, ElmTerms.INFLUENCED_BY).stream()
                .flatMap(activity -> organisations.read(activity, ElmTerms.DIRECTED_BY).stream())
                .distinct()
                .toList();
    }

    private JsonNode process() {
        return index.first(claim, ElmTerms.AWARDED_BY);
    }

    private Award award(AssessmentReader assessment) {
        return new Award(
                Days.read(process().get(ElmTerms.AWARDING_DATE)),
                assessment.grade(),
                moment(VcTerms.ISSUANCE_DATE, ElmTerms.ISSUED, VcTerms.VALID_FROM)
                        .orElseThrow(() -> Rejected.malformed("an EDC without a date")),
                moment(VcTerms.VALID_UNTIL, VcTerms.EXPIRATION_DATE),
                status());
    }

    private Optional<Instant> moment(String... members) {
        return Stream.of(members)
                .filter(edc::has)
                .map(member -> Timestamps.parse(edc.get(member), member))
                .findFirst();
    }

    private List<StatusEntry> status() {
        try {
            return StatusEntry.allOf(edc);
        } catch (Rejected ofAnotherKind) {
            // whoever verifies it is told; what it says can be read all the same
            return List.of();
        }
    }
}
