package eu.passerelle.issuance.api;

import eu.passerelle.issuance.key.Signatory;
import eu.passerelle.issuance.status.StatusListId;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Issued credentials' status entries in memory. */
public final class InMemoryIssuedEntries implements IssuedEntries {

    private final List<IssuedEntry> all = new ArrayList<>();

    @Override
    public Uni<Void> add(IssuedEntry entry) {
        return Uni.createFrom().voidItem().invoke(() -> all.add(entry));
    }

    @Override
    public Uni<List<IssuedEntry>> called(Set<Signatory> signatories, String credentialId) {
        return Uni.createFrom()
                .item(
                        () ->
                                all.stream()
                                        .filter(entry -> signatories.contains(entry.signatory()))
                                        .filter(
                                                entry ->
                                                        entry.credentialId()
                                                                .equals(Optional.of(credentialId)))
                                        .toList());
    }

    @Override
    public Uni<Optional<IssuedEntry>> at(Set<Signatory> signatories, StatusListId list, int index) {
        return Uni.createFrom()
                .item(
                        () ->
                                all.stream()
                                        .filter(entry -> signatories.contains(entry.signatory()))
                                        .filter(entry -> entry.place().list().equals(list))
                                        .filter(entry -> entry.place().index() == index)
                                        .findFirst());
    }
}
