package eu.passerelle.issuance.key.rest;

import eu.passerelle.issuance.key.IssuerKey;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All keys of an issuer. */
@Schema(name = "Keys", description = "All keys your organisation ever had, oldest first.")
record KeysView(List<KeyView> items) {

    static KeysView of(List<IssuerKey> keys) {
        return new KeysView(keys.stream().map(KeyView::of).toList());
    }
}
