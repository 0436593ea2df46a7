package eu.passerelle.credentials.openbadges;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.credentials.Vectors;
import eu.passerelle.credentials.json.Json;
import org.junit.jupiter.api.Test;

class RefreshTest {

    @Test
    void the_published_badge_says_where_a_newer_version_is_to_be_had() {
        var badge = Vectors.object("openbadges/1edtech/complete.json");

        assertThat(Refresh.allOf(badge))
                .containsExactly(new Refresh("http://1edtech.edu/credentials/3732"));
    }

    @Test
    void services_of_other_kinds_and_without_a_place_are_left_out() {
        var badge = Json.newObject();
        var services = badge.putArray("refreshService");
        services.addObject().put("type", "Other").put("id", "https://a.example");
        services.addObject().put("type", "1EdTechCredentialRefresh");

        assertThat(Refresh.allOf(badge)).isEmpty();
        assertThat(Refresh.allOf(Json.newObject())).isEmpty();
    }

    @Test
    void only_the_same_badge_of_the_same_issuer_from_later_on_takes_its_place() {
        var older = Vectors.object("openbadges/1edtech/simple.json");
        var newer = older.deepCopy().put("validFrom", "2020-01-01T00:00:00Z");

        assertThat(Refresh.replaces(newer, older)).isTrue();
        assertThat(Refresh.replaces(older, newer)).isFalse();
        assertThat(Refresh.replaces(older, older)).isFalse();
        assertThat(Refresh.replaces(newer.deepCopy().put("id", "urn:x:1"), older)).isFalse();
        assertThat(Refresh.replaces(newer.deepCopy().put("issuer", "urn:x:1"), older)).isFalse();
        assertThat(Refresh.replaces(newer.deepCopy().put("validFrom", "later"), older)).isFalse();
    }
}
