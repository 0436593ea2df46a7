package eu.passerelle.credentials.elm;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.Award;
import eu.passerelle.credentials.Credential;
import eu.passerelle.credentials.Organisation;
import eu.passerelle.credentials.Rendition;
import eu.passerelle.credentials.Texts;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.statuslist.StatusEntry;
import eu.passerelle.credentials.vcdm.VcTerms;
import java.time.Instant;
import java.util.List;

/** Writes one credential as a European Digital Credential, not yet sealed. */
final class EdcWriter {

    private final Credential credential;
    private final ElmNodes nodes;
    private final OrganisationWriter organisations;

    EdcWriter(Credential credential, List<String> languages) {
        this.credential = credential;
        Texts title = credential.achievement().title();
        if (title.isEmpty()) {
            throw new IllegalArgumentException("an EDC has a title");
        }
        this.nodes = new ElmNodes(title.languageFor(languages).orElseThrow());
        this.organisations = new OrganisationWriter(nodes);
    }

    Rendition write(byte[] picture) {
        var edc = Json.newObject();
        ArrayNode contexts = edc.putArray(VcTerms.CONTEXT);
        contexts.add(VcTerms.CONTEXT_V1).add(ElmTerms.CONTEXT);
        edc.put(VcTerms.ID, credential.id());
        edc.putArray(VcTerms.TYPE).add(VcTerms.CREDENTIAL_TYPE).add(ElmTerms.TYPE);
        profile(edc);
        edc.set(
                VcTerms.ISSUER,
                organisations.write(credential.parties().issuer(), "parties.issuer"));
        period(edc);
        status(edc, contexts);
        var display = new DisplayWriter(nodes);
        edc.set(ElmTerms.DISPLAY, display.write(credential.achievement(), picture));
        edc.set(VcTerms.SUBJECT, subject());
        return new Rendition(edc, nodes.losses());
    }

    // who seals what others award says that they asked for it
    private void profile(ObjectNode edc) {
        String issuer = credential.parties().issuer().id();
        boolean mandated =
                credential.parties().awardingBodies().stream()
                        .map(Organisation::id)
                        .noneMatch(issuer::equals);
        Profile profile = mandated ? Profile.ISSUED_BY_MANDATE : Profile.GENERIC;
        edc.putObject(VcTerms.SCHEMA)
                .put(VcTerms.ID, profile.schema())
                .put(VcTerms.TYPE, Profile.SCHEMA_TYPE);
        edc.set(ElmTerms.PROFILES, profile.concept());
        if (mandated) {
            ObjectNode evidence = nodes.fresh("Evidence");
            evidence.set(
                    ElmTerms.DC_TYPE,
                    Concepts.of(Concepts.SNB + "evidence-type/c_18016257", "Mandate"));
            evidence.put("evidenceStatement", "Issued on behalf of the awarding bodies.");
            edc.set(VcTerms.EVIDENCE, evidence);
        }
    }

    // both generations of the data model's dates
    private void period(ObjectNode edc) {
        Award award = credential.award();
        String from = award.validFrom().toString();
        edc.put(VcTerms.ISSUANCE_DATE, from)
                .put(ElmTerms.ISSUED, from)
                .put(VcTerms.VALID_FROM, from);
        award.validUntil()
                .map(Instant::toString)
                .ifPresent(
                        until ->
                                edc.put(VcTerms.EXPIRATION_DATE, until)
                                        .put(VcTerms.VALID_UNTIL, until));
    }

    private void status(ObjectNode edc, ArrayNode contexts) {
        List<StatusEntry> entries = credential.award().status();
        if (entries.isEmpty()) {
            return;
        }
        contexts.add(ElmTerms.STATUS_CONTEXT);
        ObjectNode entry = entries.getFirst().json();
        entry.putArray(VcTerms.TYPE)
                .add("CredentialStatus")
                .add(entries.getFirst().json().path(VcTerms.TYPE).asText());
        edc.set(VcTerms.STATUS, entry);
        if (entries.size() > 1) {
            nodes.lost("award.status", "an EDC has one status at most");
        }
    }

    private ObjectNode subject() {
        ObjectNode person = new PersonWriter(nodes).write(credential.holder());
        person.set(ElmTerms.CLAIM, claim());
        return person;
    }

    private ObjectNode claim() {
        var achievement = credential.achievement();
        ObjectNode claim = nodes.fresh(ElmTerms.ACHIEVEMENT);
        claim.set(ElmTerms.TITLE, ElmNodes.texts(achievement.title()));
        ObjectNode process = process();
        claim.set(ElmTerms.AWARDED_BY, process);
        activity(claim, process);
        new AssessmentWriter(nodes, process)
                .write(achievement.assessment(), credential.award().grade())
                .ifPresent(assessment -> claim.set(ElmTerms.PROVEN_BY, assessment));
        claim.set(
                ElmTerms.SPECIFIED_BY,
                new SpecificationWriter(nodes, organisations, achievement).write());
        return claim;
    }

    private ObjectNode process() {
        ObjectNode process = nodes.fresh("AwardingProcess");
        List<Organisation> bodies = credential.parties().awardingBodies();
        if (bodies.isEmpty()) {
            throw new IllegalArgumentException("an EDC has an awarding body");
        }
        ElmNodes.set(
                process,
                ElmTerms.AWARDING_BODY,
                organisations.write(bodies, "parties.awardingBodies"));
        credential
                .award()
                .achievedOn()
                .ifPresent(day -> process.put(ElmTerms.AWARDING_DATE, Days.write(day)));
        return process;
    }

    private void activity(ObjectNode claim, ObjectNode process) {
        var parties = credential.parties();
        if (!parties.coDesignedBy().isEmpty()) {
            nodes.lost("parties.coDesignedBy", "the model has no such part");
        }
        if (parties.platform().isPresent()) {
            nodes.lost("parties.platform", "the model has no such part");
        }
        if (parties.deliveredBy().isEmpty()) {
            return;
        }
        ObjectNode activity = nodes.fresh("LearningActivity");
        activity.set(ElmTerms.TITLE, ElmNodes.texts(credential.achievement().title()));
        activity.set(ElmTerms.AWARDED_BY, process.deepCopy());
        ElmNodes.set(
                activity,
                ElmTerms.DIRECTED_BY,
                organisations.write(parties.deliveredBy(), "parties.deliveredBy"));
        claim.set(ElmTerms.INFLUENCED_BY, activity);
    }
}
