package eu.passerelle.issuance.api;

import eu.passerelle.issuance.key.Signatory;
import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.issuance.status.ListAddresses;
import eu.passerelle.issuance.status.MarkPlace;
import eu.passerelle.issuance.status.StatusListId;
import eu.passerelle.kit.problem.Refused;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Sets and clears statuses of credentials that were issued here (VCALM 1.0, 3.2.2). */
@ApplicationScoped
public class ChangeStatus {

    private static final Set<Signatory> TEST_ISSUERS =
            Arrays.stream(Mechanism.values())
                    .map(Mechanism::keyType)
                    .map(Signatory.TestIssuer::new)
                    .collect(Collectors.toUnmodifiableSet());

    private final IssuedEntries entries;
    private final MarkPlace places;
    private final ListAddresses addresses;

    ChangeStatus(IssuedEntries entries, MarkPlace places, ListAddresses addresses) {
        this.entries = entries;
        this.places = places;
        this.addresses = addresses;
    }

    /**
     * Changes what was ordered, all or nothing.
     *
     * @param issuer the caller's organisation
     * @return the entries that now say so
     */
    @WithTransaction
    public Uni<List<IssuedEntry>> change(ProviderId issuer, StatusOrder order) {
        return change(Set.of(Signatory.of(issuer)), order);
    }

    /** The same for credentials of the test issuer, whoever had them issued. */
    @WithTransaction
    public Uni<List<IssuedEntry>> changeAsTest(StatusOrder order) {
        return change(TEST_ISSUERS, order);
    }

    private Uni<List<IssuedEntry>> change(Set<Signatory> signatories, StatusOrder order) {
        return Multi.createFrom()
                .iterable(order.changes())
                .onItem()
                .transformToUniAndConcatenate(
                        change ->
                                find(signatories, order.credentialId(), change)
                                        .call(found -> mark(found, change.set())))
                .collect()
                .asList()
                .map(found -> found.stream().flatMap(List::stream).toList());
    }

    private Uni<List<IssuedEntry>> find(
            Set<Signatory> signatories, Optional<String> id, StatusOrder.Change change) {
        return candidates(signatories, id, change)
                .map(found -> found.stream().filter(entry -> fits(entry, id, change)).toList())
                .invoke(ChangeStatus::refuseNone);
    }

    private Uni<List<IssuedEntry>> candidates(
            Set<Signatory> signatories, Optional<String> id, StatusOrder.Change change) {
        return change.entry()
                .map(name -> at(signatories, name))
                .orElseGet(() -> entries.called(signatories, id.orElseThrow()));
    }

    private Uni<List<IssuedEntry>> at(Set<Signatory> signatories, StatusOrder.EntryName name) {
        return StatusListId.inUrl(name.list())
                .map(list -> entries.at(signatories, list, name.index()))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()))
                .map(found -> found.filter(entry -> isAt(entry, name.list())))
                .map(found -> found.stream().toList());
    }

    private boolean isAt(IssuedEntry entry, String list) {
        return addresses.of(entry.signatory(), entry.place().list()).toString().equals(list);
    }

    private static boolean fits(IssuedEntry entry, Optional<String> id, StatusOrder.Change change) {
        return change.purpose().map(entry.purpose()::equals).orElse(true)
                && (id.isEmpty() || id.equals(entry.credentialId()));
    }

    private Uni<Void> mark(List<IssuedEntry> found, boolean set) {
        return Multi.createFrom()
                .iterable(found)
                .map(IssuedEntry::place)
                .onItem()
                .transformToUniAndConcatenate(
                        place -> set ? places.set(place) : places.clear(place))
                .onItem()
                .ignoreAsUni();
    }

    private static void refuseNone(List<IssuedEntry> found) {
        if (found.isEmpty()) {
            throw new Refused(new ApiRefusal.UnknownCredential());
        }
    }
}
