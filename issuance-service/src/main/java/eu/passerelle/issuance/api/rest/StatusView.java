package eu.passerelle.issuance.api.rest;

import eu.passerelle.issuance.api.IssuedEntry;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The entries that were changed. */
@Schema(name = "UpdateCredentialStatusResponse")
record StatusView(
        @Schema(description = "Each is as it was ordered when this is read, and published.")
                List<EntryView> credentialStatus) {

    static StatusView of(List<IssuedEntry> entries) {
        return new StatusView(entries.stream().map(EntryView::of).toList());
    }

    /** An entry as credentials carry it. */
    @Schema(name = "CredentialStatusEntry")
    record EntryView(
            String type,
            String statusPurpose,
            String statusListIndex,
            String statusListCredential) {

        static EntryView of(IssuedEntry entry) {
            return new EntryView(
                    "BitstringStatusListEntry",
                    entry.purpose().term(),
                    Integer.toString(entry.place().index()),
                    entry.place().url().toString());
        }
    }
}
