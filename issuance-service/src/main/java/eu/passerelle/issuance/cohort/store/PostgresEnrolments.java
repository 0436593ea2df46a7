package eu.passerelle.issuance.cohort.store;

import eu.passerelle.issuance.cohort.Enrolments;
import eu.passerelle.issuance.learner.MailAddress;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Enrolments in PostgreSQL. */
@ApplicationScoped
class PostgresEnrolments implements Enrolments {

    private static final String IN =
            "select key.mail from EnrolmentRow where key.offering = :offering";
    private static final String FORGET = "delete from EnrolmentRow where key.offering = :offering";

    @Override
    public Uni<Set<MailAddress>> in(UUID offering) {
        return Panache.getSession()
                .chain(
                        session ->
                                session.createSelectionQuery(IN, String.class)
                                        .setParameter("offering", offering)
                                        .getResultList())
                .map(mails -> mails.stream().map(MailAddress::new).collect(Collectors.toSet()));
    }

    @Override
    public Uni<Void> put(UUID offering, Set<MailAddress> enrolled) {
        return Panache.getSession()
                .chain(
                        session ->
                                forget(session, offering)
                                        .chain(() -> add(session, offering, enrolled)));
    }

    private static Uni<Integer> forget(Mutiny.Session session, UUID offering) {
        return session.createMutationQuery(FORGET)
                .setParameter("offering", offering)
                .executeUpdate();
    }

    private static Uni<Void> add(Mutiny.Session session, UUID offering, Set<MailAddress> enrolled) {
        return session.persistAll(
                enrolled.stream().map(mail -> EnrolmentRow.of(offering, mail)).toArray());
    }
}
