package eu.passerelle.issuance.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.passerelle.credentials.did.DidWeb;
import eu.passerelle.issuance.offering.SomeProvider;
import java.net.URI;
import org.junit.jupiter.api.Test;

class OriginTest {

    @Test
    void an_issuers_did_leads_to_its_document() {
        var did = new Origin(URI.create("https://passerelle.example")).did(SomeProvider.RHEINFURT);

        assertThat(DidWeb.parse(did).documentUrl())
                .hasToString("https://passerelle.example/issuers/rheinfurt/did.json");
    }

    @Test
    void a_port_in_a_did_is_percent_encoded() {
        assertThat(KeyHeart.ORIGIN.did(SomeProvider.RHEINFURT))
                .isEqualTo("did:web:localhost%3A8080:issuers:rheinfurt");
    }

    @Test
    void an_address_with_a_path_is_no_origin() {
        assertThatThrownBy(() -> new Origin(URI.create("https://passerelle.example/app")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
