package eu.passerelle.issuance.api.store;

import eu.passerelle.issuance.api.IssuedEntries;
import eu.passerelle.issuance.api.IssuedEntry;
import eu.passerelle.issuance.key.Signatory;
import eu.passerelle.issuance.status.ListAddresses;
import eu.passerelle.issuance.status.StatusListId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Issued credentials' status entries in PostgreSQL. */
@ApplicationScoped
class PostgresIssuedEntries implements IssuedEntries {

    private static final String CALLED =
            "from IssuedEntryRow where signatory in :signatories and credentialId = :id"
                    + " order by key.list, key.index";

    private final ListAddresses addresses;

    PostgresIssuedEntries(ListAddresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public Uni<Void> add(IssuedEntry entry) {
        return Panache.getSession().chain(session -> session.persist(IssuedEntryRow.of(entry)));
    }

    @Override
    public Uni<List<IssuedEntry>> called(Set<Signatory> signatories, String credentialId) {
        return Panache.getSession()
                .chain(
                        session ->
                                session.createSelectionQuery(CALLED, IssuedEntryRow.class)
                                        .setParameter("signatories", names(signatories))
                                        .setParameter("id", credentialId)
                                        .getResultList())
                .map(rows -> rows.stream().map(row -> row.entry(addresses)).toList());
    }

    @Override
    public Uni<Optional<IssuedEntry>> at(Set<Signatory> signatories, StatusListId list, int index) {
        var key = new IssuedEntryRow.Key(list.value(), index);
        return Panache.getSession()
                .chain(session -> session.find(IssuedEntryRow.class, key))
                .map(row -> Optional.ofNullable(row).map(found -> found.entry(addresses)))
                .map(found -> found.filter(entry -> signatories.contains(entry.signatory())));
    }

    private static List<String> names(Set<Signatory> signatories) {
        return signatories.stream().map(Signatory::name).toList();
    }
}
