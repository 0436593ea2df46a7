package eu.passerelle.credentials.openbadges;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.Vectors;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecipientCheckTest {

    // the specification's own example, IdentityHash (B.2)
    private static final String PUBLISHED =
            "sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399";

    @ParameterizedTest
    @ValueSource(
            strings = {
                PUBLISHED,
                "sha256$B5809D8A92F8858436D7E6B87C12EBC0AE1EAC4BAECC2C0B913AEE2C922EF399",
                "md5$ddd142639a792e74751ee7e129237efa"
            })
    void a_hashed_identity_is_compared_with_its_salt(String hash) {
        var badge = badge(true, hash, "Kosher");

        assertThat(check(badge, "b@example.com")).isInstanceOf(Finding.Failed.class);
        assertThat(check(badge(true, hash, "other"), "a@example.com"))
                .isInstanceOf(Finding.Failed.class);
        assertThat(check(badge, "a@example.com")).isInstanceOf(Finding.Passed.class);
    }

    @Test
    void an_open_identity_is_compared_as_it_is() {
        assertThat(check(badge(false, "a@example.com", null), "a@example.com"))
                .isInstanceOf(Finding.Passed.class);
        assertThat(check(badge(false, PUBLISHED, "Kosher"), "a@example.com"))
                .isInstanceOf(Finding.Failed.class);
    }

    @Test
    void what_cannot_be_compared_is_left_open() {
        var noHashed = badge(true, PUBLISHED, "Kosher");
        ((ObjectNode) noHashed.at("/credentialSubject/identifier/0")).remove("hashed");

        assertThat(check(badge(true, "sha1$aa", "Kosher"), "a@example.com"))
                .isInstanceOf(Finding.Undetermined.class);
        assertThat(check(noHashed, "a@example.com")).isInstanceOf(Finding.Undetermined.class);
        assertThat(RecipientCheck.check(noHashed, new Recipient("studentId", "7")))
                .isInstanceOf(Finding.Undetermined.class);
    }

    @Test
    void the_published_badge_is_its_students() {
        var badge = Vectors.object("openbadges/1edtech/complete.json");

        assertThat(check(badge, "student@1edtech.edu")).isInstanceOf(Finding.Passed.class);
        assertThat(check(badge, "other@1edtech.edu")).isInstanceOf(Finding.Failed.class);
    }

    private static Finding check(ObjectNode badge, String address) {
        return RecipientCheck.check(badge, Recipient.ofEmail(address));
    }

    private static ObjectNode badge(boolean hashed, String hash, String salt) {
        var badge = Json.newObject();
        var identity =
                badge.putObject("credentialSubject")
                        .putArray("identifier")
                        .addObject()
                        .put("type", "IdentityObject")
                        .put("identityType", "emailAddress")
                        .put("hashed", hashed)
                        .put("identityHash", hash);
        if (salt != null) {
            identity.put("salt", salt);
        }
        return badge;
    }
}
