package eu.passerelle.credentials.statuslist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.vcdm.Validity;
import eu.passerelle.credentials.vcdm.VcTerms;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A status list as its issuer publishes it: a credential of its own (Bitstring Status List 1.0,
 * 2.2). To sign it, or to have verified its proof, is the caller's part.
 */
public final class StatusListCredential {

    private final ObjectNode credential;

    private StatusListCredential(ObjectNode credential) {
        this.credential = credential;
    }

    /** A list to be signed. */
    public static StatusListCredential of(
            String url, String issuer, StatusPurpose purpose, BitstringStatusList list) {
        var credential = Json.newObject();
        credential.putArray(VcTerms.CONTEXT).add(VcTerms.CONTEXT_V2);
        credential.put(VcTerms.ID, url);
        credential
                .putArray(VcTerms.TYPE)
                .add(VcTerms.CREDENTIAL_TYPE)
                .add(StatusListTerms.LIST_CREDENTIAL);
        credential.put(VcTerms.ISSUER, issuer);
        credential
                .putObject(VcTerms.SUBJECT)
                .put(VcTerms.ID, url + "#list")
                .put(VcTerms.TYPE, StatusListTerms.LIST)
                .put(StatusListTerms.PURPOSE, purpose.term())
                .put(StatusListTerms.ENCODED, list.encoded());
        return new StatusListCredential(credential);
    }

    /** Takes a credential whose proof was verified for a list, or ends in {@link Rejected}. */
    public static StatusListCredential ofVerified(ObjectNode credential) {
        JsonNode subject = subject(credential);
        boolean isList =
                Json.holds(credential.get(VcTerms.TYPE), StatusListTerms.LIST_CREDENTIAL)
                        && Json.holds(subject.get(VcTerms.TYPE), StatusListTerms.LIST)
                        && subject.path(StatusListTerms.ENCODED).isTextual();
        if (!isList) {
            throw Rejected.failed(
                    Check.STATUS,
                    Problem.STATUS_VERIFICATION_ERROR,
                    "the credential is not a status list");
        }
        return new StatusListCredential(credential);
    }

    /** The same list, valid in this period and to be kept no longer than that. */
    public StatusListCredential valid(Instant from, Instant until, Duration ttl) {
        ObjectNode dated = credential.deepCopy();
        dated.put(VcTerms.VALID_FROM, from.toString());
        dated.put(VcTerms.VALID_UNTIL, until.toString());
        ((ObjectNode) dated.get(VcTerms.SUBJECT)).put(StatusListTerms.TTL, ttl.toMillis());
        return new StatusListCredential(dated);
    }

    /** The credential, to be signed. */
    public ObjectNode credential() {
        return credential.deepCopy();
    }

    public String issuer() {
        return Json.idOf(credential.get(VcTerms.ISSUER));
    }

    /** How long a copy may be used, where the list says so. */
    public Optional<Duration> ttl() {
        JsonNode ttl = subject(credential).get(StatusListTerms.TTL);
        return ttl == null || !ttl.canConvertToLong() || ttl.asLong() < 0
                ? Optional.empty()
                : Optional.of(Duration.ofMillis(ttl.asLong()));
    }

    /** The list itself. */
    public BitstringStatusList list(int bitsPerEntry) {
        return BitstringStatusList.decode(
                subject(credential).path(StatusListTerms.ENCODED).asText(), bitsPerEntry);
    }

    /** What the list says of an entry (Bitstring Status List 1.0, 3.2). */
    public Finding ask(StatusEntry entry, Instant at) {
        try {
            checkFits(entry, at);
            BitstringStatusList list = list(entry.bitsPerEntry());
            if (list.entries() < StatusListTerms.FEWEST_ENTRIES) {
                throw Rejected.failed(
                        Check.STATUS, Problem.STATUS_LIST_LENGTH_ERROR, "the list is too short");
            }
            return answer(entry.purpose(), list.get(entry.index()));
        } catch (Rejected rejected) {
            return rejected.finding();
        }
    }

    private void checkFits(StatusEntry entry, Instant at) {
        String id = credential.path(VcTerms.ID).textValue();
        if (id != null && !id.equals(entry.list())) {
            throw wrong("the list is another than the entry names");
        }
        List<JsonNode> purposes = Json.each(subject(credential).get(StatusListTerms.PURPOSE));
        if (purposes.stream().noneMatch(own -> own.asText().equals(entry.purpose().term()))) {
            throw wrong("the list is for another purpose");
        }
        // an expired list says nothing, least of all that nothing was revoked
        if (!(Validity.at(at, credential) instanceof Finding.Passed)) {
            throw Rejected.undetermined(
                    Check.STATUS,
                    Problem.STATUS_VERIFICATION_ERROR,
                    "the list is outside its own period of validity");
        }
    }

    // the one subject, alone or as the only item of a set
    private static JsonNode subject(ObjectNode credential) {
        List<JsonNode> subjects = Json.each(credential.get(VcTerms.SUBJECT));
        return subjects.size() == 1 ? subjects.getFirst() : MissingNode.getInstance();
    }

    private static Finding answer(StatusPurpose purpose, int value) {
        if (value != 0 && purpose.endsValidity()) {
            return new Finding.Failed(
                    Check.STATUS, Problem.STATUS_SET, "the list says " + purpose.term());
        }
        return new Finding.Passed(Check.STATUS, "%s is %d".formatted(purpose.term(), value));
    }

    private static Rejected wrong(String detail) {
        return Rejected.failed(Check.STATUS, Problem.STATUS_VERIFICATION_ERROR, detail);
    }
}
