package eu.passerelle.catalog.provider.store;

import eu.passerelle.catalog.provider.Accreditation;
import eu.passerelle.catalog.provider.AccreditationId;
import eu.passerelle.catalog.provider.Accreditations;
import eu.passerelle.catalog.provider.ProviderId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Accreditations in PostgreSQL. */
@ApplicationScoped
class PostgresAccreditations implements Accreditations {

    @Override
    public Uni<Void> put(Accreditation accreditation) {
        return AccreditationRow.<AccreditationRow>findById(accreditation.id().value())
                .chain(row -> keep(row, accreditation))
                .chain(Panache::flush)
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<Accreditation>> findToChange(AccreditationId id) {
        return AccreditationRow.<AccreditationRow>findById(
                        id.value(), LockModeType.PESSIMISTIC_WRITE)
                .map(row -> Optional.ofNullable(row).map(AccreditationRow::accreditation));
    }

    @Override
    public Uni<List<Accreditation>> of(Collection<ProviderId> holders) {
        return holders.isEmpty()
                ? Uni.createFrom().item(List.of())
                : AccreditationRow.<AccreditationRow>list(
                                "providerId in ?1 order by recordedAt desc, id desc",
                                holders.stream().map(ProviderId::value).toList())
                        .map(rows -> rows.stream().map(AccreditationRow::accreditation).toList());
    }

    private static Uni<Void> keep(AccreditationRow row, Accreditation accreditation) {
        if (row == null) {
            return AccreditationRow.of(accreditation).persist().replaceWithVoid();
        }
        row.take(accreditation);
        return Uni.createFrom().voidItem();
    }
}
