package eu.passerelle.recognition.consent.store;

import eu.passerelle.recognition.agreement.AgreementId;
import eu.passerelle.recognition.consent.Consent;
import eu.passerelle.recognition.consent.Consents;
import eu.passerelle.recognition.evidence.AccountId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Consents in PostgreSQL. */
@ApplicationScoped
class PostgresConsents implements Consents {
    private static final String GIVEN_BY =
            """
            from ConsentRow where key.account = :whose and takenBackAt is null
            order by key.agreement""";
    private static final String GIVEN_TO =
            """
            from ConsentRow where key.agreement = :whose and takenBackAt is null
            order by key.account""";

    @Override
    public Uni<Optional<Consent>> find(AccountId account, AgreementId agreement) {
        return Panache.getSession()
                .chain(
                        session ->
                                session.find(
                                        ConsentRow.class, ConsentRow.Key.of(account, agreement)))
                .map(row -> Optional.ofNullable(row).map(ConsentRow::consent));
    }

    @Override
    public Uni<List<Consent.Given>> givenBy(AccountId account) {
        return given(GIVEN_BY, account.value());
    }

    @Override
    public Uni<List<Consent.Given>> givenTo(AgreementId agreement) {
        return given(GIVEN_TO, agreement.value());
    }

    @Override
    public Uni<Void> put(Consent consent) {
        return Panache.getSession()
                .chain(session -> session.merge(ConsentRow.of(consent)).call(session::flush))
                .replaceWithVoid();
    }

    private static Uni<List<Consent.Given>> given(String query, Object whose) {
        return Panache.getSession()
                .chain(
                        session ->
                                session.createSelectionQuery(query, ConsentRow.class)
                                        .setParameter("whose", whose)
                                        .getResultList())
                .map(rows -> rows.stream().map(ConsentRow::given).toList());
    }
}
