package eu.passerelle.issuance.api;

import eu.passerelle.credentials.key.Keys;
import eu.passerelle.credentials.reading.StatusListReader;
import eu.passerelle.credentials.reading.StatusListReading;
import eu.passerelle.credentials.statuslist.StatusListCredential;
import eu.passerelle.credentials.statuslist.StatusLists;
import eu.passerelle.issuance.status.InMemoryStatusLists;
import eu.passerelle.issuance.status.StatusListId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/** The status lists that were published, as a verifier finds them. */
record PublishedLists(InMemoryStatusLists lists, Keys keys, Instant at) implements StatusLists {

    @Override
    public Optional<StatusListCredential> find(String url) {
        return StatusListId.inUrl(url)
                .flatMap(id -> lists.get(id).await().indefinitely())
                .map(signed -> signed.document().getBytes(StandardCharsets.UTF_8))
                .map(bytes -> new StatusListReader(keys).read(bytes, at))
                .map(reading -> ((StatusListReading.Usable) reading).list());
    }
}
