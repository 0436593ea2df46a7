package eu.passerelle.verification.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.Keys;
import eu.passerelle.credentials.key.VerificationKey;
import eu.passerelle.credentials.reading.Binding;
import eu.passerelle.credentials.reading.SecuredCredential;
import eu.passerelle.credentials.statuslist.BitstringStatusList;
import eu.passerelle.credentials.statuslist.StatusListTerms;
import eu.passerelle.credentials.vcdm.Timestamps;
import eu.passerelle.credentials.vcdm.VcTerms;
import eu.passerelle.verification.trust.KeyId;
import eu.passerelle.verification.trust.PublicKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A Bitstring status list, unpacked. */
record OpenedBitstring(SecuredCredential secured, ObjectNode document, BitstringStatusList bits)
        implements OpenedList {
    @Override
    public String id() {
        return document.path(VcTerms.ID).asText();
    }

    @Override
    public String issuer() {
        return Json.idOf(document.get(VcTerms.ISSUER));
    }

    @Override
    public KeyId key() {
        return new KeyId(secured.methods().iterator().next());
    }

    @Override
    public Optional<Instant> signedAt() {
        return validFrom();
    }

    @Override
    public Optional<Instant> validFrom() {
        return moment(VcTerms.VALID_FROM);
    }

    @Override
    public Optional<Instant> validUntil() {
        return moment(VcTerms.VALID_UNTIL);
    }

    private Optional<Instant> moment(String member) {
        return Optional.ofNullable(document.get(member))
                .map(value -> Timestamps.parse(value, member));
    }

    @Override
    public Set<String> purposes() {
        JsonNode purpose = document.path(VcTerms.SUBJECT).get(StatusListTerms.PURPOSE);
        return Json.each(purpose).stream()
                .map(JsonNode::asText)
                .collect(Collectors.toUnmodifiableSet());
    }

    // Whether the list is still good is asked of its period, so the signature is asked for then.
    @Override
    public boolean isSignedWith(PublicKey key) {
        var known = VerificationKey.ofMultikey(key.id().value(), key.issuer(), key.multibase());
        return signedAt()
                .map(then -> secured.verifyProof(Keys.of(List.of(known)), then, Binding.TO_ISSUER))
                .filter(verification -> verification.passed())
                .isPresent();
    }

    @Override
    public Optional<Boolean> bit(long index) {
        return index < bits.entries() ? Optional.of(bits.isSet((int) index)) : Optional.empty();
    }
}
