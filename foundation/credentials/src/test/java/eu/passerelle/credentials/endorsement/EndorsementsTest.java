package eu.passerelle.credentials.endorsement;

import static eu.passerelle.credentials.SomeCredential.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.Vectors;
import eu.passerelle.credentials.dataintegrity.Cryptosuite;
import eu.passerelle.credentials.dataintegrity.DataIntegrity;
import eu.passerelle.credentials.dataintegrity.ProofOptions;
import eu.passerelle.credentials.did.DidKey;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.SigningKey;
import eu.passerelle.credentials.openbadges.BadgeJwt;
import eu.passerelle.credentials.reading.Reading;
import eu.passerelle.credentials.statuslist.StatusLists;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EndorsementsTest {

    private static final StatusLists NONE = url -> Optional.empty();

    private final SigningKey agency = DidKey.generate(KeyType.ED25519);
    private final ObjectNode badge = Vectors.object("openbadges/1edtech/simple.json");
    private final String badgeId = badge.get("id").asText();

    @Test
    void the_published_badge_has_them_in_five_places() {
        var found = Endorsements.in(Vectors.object("openbadges/1edtech/complete.json"));

        assertThat(found)
                .hasSize(5)
                .allMatch(endorsement -> endorsement.reading() instanceof Reading.Read)
                .allMatch(endorsement -> !endorsement.endorsed().isEmpty());
    }

    @Test
    void an_object_and_a_token_that_are_right_pass() {
        badge.putArray("endorsement").add(signed(endorsement(badgeId)));
        badge.putArray("endorsementJwt").add(BadgeJwt.sign(endorsement(badgeId), agency));

        assertThat(verified()).hasSize(2).allMatch(Verification::passed);
    }

    @Test
    void one_of_something_else_does_not_count() {
        badge.putArray("endorsement").add(signed(endorsement("urn:x:other")));

        assertThat(verified().getFirst().passed(Check.PROOF)).isTrue();
        assertThat(verified().getFirst().passed(Check.CONFORMING)).isFalse();
    }

    @Test
    void one_that_was_changed_does_not_count() {
        var changed = signed(endorsement(badgeId));
        ((ObjectNode) changed.get("credentialSubject")).put("endorsementComment", "the best");
        badge.putArray("endorsement").add(changed);

        assertThat(verified().getFirst().passed(Check.PROOF)).isFalse();
    }

    @Test
    void one_without_a_proof_or_by_another_key_does_not_count() {
        var foreign = endorsement(badgeId).put("issuer", "did:example:somebody");
        badge.putArray("endorsement").add(endorsement(badgeId)).add(signed(foreign)).add(7);
        badge.putArray("endorsementJwt").add("no token").add(7);

        assertThat(verified()).hasSize(5).noneMatch(Verification::passed);
    }

    @Test
    void a_badge_is_no_endorsement() {
        badge.putArray("endorsement").add(Vectors.object("openbadges/1edtech/simple.json"));

        assertThat(verified().getFirst().passed(Check.CONFORMING)).isFalse();
    }

    @Test
    void more_than_anybody_needs_are_refused() {
        var all = badge.putArray("endorsementJwt");
        for (int i = 0; i < 33; i++) {
            all.add("x");
        }

        assertThatThrownBy(() -> Endorsements.in(badge)).isInstanceOf(Rejected.class);
    }

    private List<Verification> verified() {
        return Endorsements.in(badge).stream()
                .map(endorsement -> endorsement.verify(DidKey.keys(), NONE, NOON))
                .toList();
    }

    private ObjectNode endorsement(String of) {
        ObjectNode endorsement = Vectors.object("openbadges/1edtech/endorsement-valid.json");
        endorsement.remove("proof");
        endorsement.put("issuer", agency.verificationKey().controller());
        ((ObjectNode) endorsement.get("credentialSubject")).put("id", of);
        return endorsement;
    }

    private ObjectNode signed(ObjectNode endorsement) {
        return DataIntegrity.sign(
                endorsement, Cryptosuite.EDDSA_RDFC_2022, agency, ProofOptions.assertion(NOON));
    }
}
