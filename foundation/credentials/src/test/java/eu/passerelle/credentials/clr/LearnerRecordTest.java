package eu.passerelle.credentials.clr;

import static eu.passerelle.credentials.SomeCredential.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.Vectors;
import eu.passerelle.credentials.clr.LearnerRecord.Association;
import eu.passerelle.credentials.did.DidKey;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.Keys;
import eu.passerelle.credentials.key.SigningKey;
import eu.passerelle.credentials.key.VerificationKey;
import eu.passerelle.credentials.openbadges.BadgeJwt;
import eu.passerelle.credentials.openbadges.BakedPng;
import eu.passerelle.credentials.reading.Binding;
import eu.passerelle.credentials.reading.Format;
import eu.passerelle.credentials.reading.Reading;
import eu.passerelle.credentials.reading.SecuredCredential;
import eu.passerelle.credentials.schema.SchemaCheck;
import eu.passerelle.credentials.schema.Schemas;
import eu.passerelle.credentials.statuslist.StatusLists;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LearnerRecordTest {

    private static final String SIMPLE = "clr/1edtech-simple.json";
    private static final StatusLists NONE = url -> Optional.empty();

    @Test
    void the_published_record_is_signed_and_valid_by_its_schema() {
        var record = Vectors.object(SIMPLE);

        assertThat(secured(record).verify(keys(), NONE, NOON).passed()).isTrue();
        var schema = new SchemaCheck(Schemas.bundled()).check(record);
        assertThat(schema.passed(Check.SCHEMA)).as(schema.toString()).isTrue();
    }

    @Test
    void a_record_without_a_proof_is_read_and_does_not_pass() {
        var record = Vectors.object("clr/1edtech-simple-noproof.json");

        assertThat(LearnerRecord.read(record).credentials()).isNotEmpty();
        assertThat(secured(record).verify(keys(), NONE, NOON).passed()).isFalse();
    }

    @Test
    void each_credential_inside_stands_by_itself() {
        var document = Vectors.object(SIMPLE);
        var inside = document.withObject("credentialSubject").withArray("verifiableCredential");
        var changed = ((ObjectNode) inside.get(0)).deepCopy().put("name", "Another badge");
        inside.add(changed).add("no token").add(7);

        var verdicts = LearnerRecord.read(document).verify(keys(), NONE, NOON);

        assertThat(verdicts).hasSize(4);
        assertThat(verdicts.getFirst().passed()).as(verdicts.getFirst().toString()).isTrue();
        assertThat(verdicts.subList(1, 4)).noneMatch(verdict -> verdict.passed());
    }

    @Test
    void a_record_says_whose_it_is_and_how_achievements_belong_together() {
        var record = LearnerRecord.read(Vectors.object(SIMPLE));

        assertThat(record.name()).isEqualTo("Sample Transcript");
        assertThat(record.issuer()).isEqualTo("https://example.edu/issuers/565049");
        assertThat(record.holder()).contains("did:example:ebfeb1f712ebc6f1c276e12ec21");
        assertThat(record.partial()).isFalse();
        assertThat(record.associations())
                .containsExactly(
                        new Association(
                                "isParentOf",
                                "urn:uuid:a7467ef6-56cb-11ec-bf63-0242ac130002",
                                "urn:uuid:dd887f0a-56cb-11ec-bf63-0242ac130002"));
    }

    @Test
    void a_record_is_signed_as_a_token_and_holds_tokens() {
        SigningKey key = DidKey.generate(KeyType.P256);
        var document = Vectors.object(SIMPLE);
        document.remove("proof");
        document.put("issuer", key.verificationKey().controller());
        var badge = Vectors.object("openbadges/1edtech/simple.json");
        badge.remove("proof");
        badge.put("issuer", key.verificationKey().controller());
        document.withObject("credentialSubject")
                .withArray("verifiableCredential")
                .add(BadgeJwt.sign(badge, key));

        String token = BadgeJwt.sign(document, key);

        var read = ((Reading.Read) SecuredCredential.read(token.getBytes())).credential();
        assertThat(read.format()).isEqualTo(Format.BADGE_JWT);
        assertThat(read.verify(DidKey.keys(), NONE, NOON).passed()).isTrue();
        var inside = LearnerRecord.read(read.document()).verify(DidKey.keys(), NONE, NOON);
        assertThat(inside.getLast().passed()).as(inside.getLast().toString()).isTrue();
    }

    @Test
    void a_record_is_baked_like_a_badge() {
        byte[] png = Vectors.bytes("openbadges/1edtech/simple-json.png");

        byte[] baked = BakedPng.bake(png, Vectors.text(SIMPLE));

        assertThat(BakedPng.unbake(baked)).contains(Vectors.text(SIMPLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "issuer", "credentialSubject", "type"})
    void what_lacks_a_part_is_no_record(String member) {
        var document = Vectors.object(SIMPLE);
        document.remove(member);

        assertThatThrownBy(() -> LearnerRecord.read(document)).isInstanceOf(Rejected.class);
    }

    @Test
    void a_record_of_nothing_or_without_end_is_refused() {
        var document = Vectors.object(SIMPLE);
        var inside = document.withObject("credentialSubject").putArray("verifiableCredential");
        assertThatThrownBy(() -> LearnerRecord.read(document)).isInstanceOf(Rejected.class);
        for (int i = 0; i < 257; i++) {
            inside.add(Json.newObject());
        }

        assertThatThrownBy(() -> LearnerRecord.read(document)).isInstanceOf(Rejected.class);
    }

    private static SecuredCredential secured(ObjectNode document) {
        var secured = new SecuredCredential.DataIntegrityCredential(document);
        assertThat(secured.verifyProof(keys(), NOON, Binding.PROOF_ONLY).findings()).isNotEmpty();
        return secured;
    }

    // the fixtures put the key itself into the fragment of its URL
    private static Keys keys() {
        return method -> {
            int hash = method.indexOf("#z6Mk");
            return hash < 0
                    ? Optional.empty()
                    : Optional.of(
                            VerificationKey.ofMultikey(
                                    method, method.substring(0, hash), method.substring(hash + 1)));
        };
    }
}
