package eu.passerelle.credentials.revocationlist;

import static eu.passerelle.credentials.SomeCredential.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.Vectors;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.reading.Reading;
import eu.passerelle.credentials.reading.SecuredCredential;
import eu.passerelle.credentials.statuslist.StatusLists;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevocationListTest {

    private static final StatusLists NONE = url -> Optional.empty();
    private static final String URL = "https://1edtech.edu/credentials/3732/revocations";
    private static final String ISSUER = "https://1edtech.edu/issuers/565049";

    private final SecuredCredential badge =
            ((Reading.Read)
                            SecuredCredential.read(
                                    Vectors.bytes("openbadges/1edtech/complete.json")))
                    .credential();

    @Test
    void the_published_badge_says_what_must_be_fetched() {
        assertThat(badge.revocationLists()).containsExactly(URL);
        assertThat(badge.statusLists()).isEmpty();
    }

    @Test
    void without_its_list_a_badge_does_not_pass() {
        assertThat(badge.verifyStatus(NONE, NOON).findings())
                .singleElement()
                .isInstanceOf(Finding.Undetermined.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'revokedCredential':[{'id':'%s'}]}",
                "{'revokedCredentials':[{'id':'%s','revoked':true}]}",
                "{'issuer':'https://1edtech.edu/issuers/565049','revokedCredential':['%s']}",
                "{'revokedCredential':{'id':'%s','revoked':'no','revocationReason':'x'}}"
            })
    void a_badge_in_its_list_is_revoked(String list) {
        assertThat(status(list.formatted(badgeId()))).isInstanceOf(Finding.Failed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'revokedCredential':[]}",
                "{'revokedCredential':[{'id':'%s','revoked':false}]}",
                "{'revokedCredential':[{'id':'%s/other'}]}"
            })
    void a_badge_that_is_not_in_it_passes(String list) {
        assertThat(status(list.formatted(badgeId()))).isInstanceOf(Finding.Passed.class);
    }

    @Test
    void another_issuers_list_says_nothing() {
        assertThat(status("{'issuer':'https://other.example','revokedCredential':[]}"))
                .isInstanceOf(Finding.Failed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "not found",
                "{'revokedCredential':[{}]}",
                "{'revokedCredential':[7]}"
            })
    void what_is_no_list_is_not_taken_for_an_empty_one(String list) {
        assertThatThrownBy(() -> RevocationList.read(quoted(list))).isInstanceOf(Rejected.class);
    }

    @Test
    void a_badge_with_a_list_of_each_kind_is_asked_for_both() {
        var document = badge.document();
        var entries = document.putArray("credentialStatus");
        entries.addObject().put("type", "1EdTechRevocationList").put("id", URL);
        entries.addObject()
                .put("type", "BitstringStatusListEntry")
                .put("statusPurpose", "revocation")
                .put("statusListIndex", "7")
                .put("statusListCredential", "https://1edtech.edu/list");
        var both = new SecuredCredential.DataIntegrityCredential(document);

        assertThat(both.statusLists()).containsExactly("https://1edtech.edu/list");
        assertThat(both.revocationLists()).containsExactly(URL);
        assertThat(both.verifyStatus(lists("{'revokedCredential':[]}"), NOON).findings())
                .hasSize(2);
        assertThat(both.verifyStatus(lists("{'revokedCredential':[]}"), NOON).passed(Check.STATUS))
                .isFalse();
    }

    @Test
    void an_entry_without_a_url_and_one_of_no_kind_do_not_pass() {
        for (String kind : List.of("1EdTechRevocationList", "Something")) {
            var document = badge.document();
            document.putObject("credentialStatus").put("type", kind);
            var odd = new SecuredCredential.DataIntegrityCredential(document);

            assertThat(odd.revocationLists()).isEmpty();
            assertThat(odd.verifyStatus(NONE, NOON).passed()).isFalse();
        }
    }

    private String badgeId() {
        return badge.document().get("id").asText();
    }

    private Finding status(String list) {
        return badge.verifyStatus(lists(list), NOON).findings().getFirst();
    }

    private static StatusLists lists(String list) {
        return NONE.withTokens(uri -> Optional.empty())
                .withRevocations(
                        url ->
                                url.equals(URL)
                                        ? Optional.of(RevocationList.read(quoted(list)))
                                        : Optional.empty())
                .withTokens(uri -> Optional.empty());
    }

    private static byte[] quoted(String json) {
        return json.replace('\'', '"').getBytes();
    }

    @Test
    void a_badge_without_an_id_cannot_be_looked_up() {
        ObjectNode nameless = badge.document();
        nameless.remove("id");
        var list = RevocationList.read(quoted("{'revokedCredential':[]}"));

        assertThat(list.ask(nameless, ISSUER)).isInstanceOf(Finding.Failed.class);
    }
}
