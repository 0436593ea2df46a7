package eu.passerelle.credentials.openbadges;

import static eu.passerelle.credentials.SomeCredential.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.credentials.Credential;
import eu.passerelle.credentials.Rendition;
import eu.passerelle.credentials.SomeCredential;
import eu.passerelle.credentials.Texts;
import eu.passerelle.credentials.dataintegrity.Cryptosuite;
import eu.passerelle.credentials.dataintegrity.DataIntegrity;
import eu.passerelle.credentials.dataintegrity.ProofOptions;
import eu.passerelle.credentials.did.DidKey;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.SigningKey;
import eu.passerelle.credentials.schema.SchemaCheck;
import eu.passerelle.credentials.schema.Schemas;
import eu.passerelle.credentials.vcdm.DataModel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpenBadgeTest {

    private final SigningKey key = DidKey.generate(KeyType.ED25519);
    private final Credential credential =
            SomeCredential.issuedBy(key.verificationKey().controller());

    @Test
    void a_badge_follows_the_data_model() {
        Rendition badge = OpenBadge.render(credential, List.of("en"));

        assertThat(DataModel.check(badge.document()).passed()).isTrue();
    }

    @Test
    void a_signed_badge_is_valid_by_the_official_schema() {
        var badge = OpenBadge.render(credential, List.of("en")).document();

        var signed =
                DataIntegrity.sign(
                        badge, Cryptosuite.EDDSA_RDFC_2022, key, ProofOptions.assertion(NOON));

        var verification = new SchemaCheck(Schemas.bundled()).check(signed);
        assertThat(verification.passed()).as(verification.toString()).isTrue();
    }

    @Test
    void a_badge_read_back_says_the_same() {
        var badge = OpenBadge.render(credential, List.of("en"));

        assertThat(OpenBadge.read(badge.document())).isEqualTo(credential);
        assertThat(badge.losses()).isEmpty();
    }

    @Test
    void languages_that_are_left_out_are_reported() {
        var title = new Texts(Map.of("en", "Data", "de", "Daten"));
        var inTwo =
                new Credential(
                        credential.id(),
                        credential.holder(),
                        credential.parties(),
                        eu.passerelle.credentials.Achievement.of("urn:x:1", title, title),
                        credential.award());

        var badge = OpenBadge.render(inTwo, List.of("de"));

        assertThat(badge.document().get("name").asText()).isEqualTo("Daten");
        assertThat(badge.losses())
                .extracting(Rendition.Loss::element)
                .containsExactly("achievement.title", "achievement.description");
    }
}
