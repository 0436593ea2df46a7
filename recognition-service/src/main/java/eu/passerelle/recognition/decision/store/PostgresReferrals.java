package eu.passerelle.recognition.decision.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.passerelle.recognition.decision.Referral;
import eu.passerelle.recognition.decision.ReferralId;
import eu.passerelle.recognition.decision.Referrals;
import eu.passerelle.recognition.evidence.CredentialId;
import eu.passerelle.recognition.evidence.LearnerId;
import eu.passerelle.recognition.partner.ProviderId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Referrals in PostgreSQL. */
@ApplicationScoped
class PostgresReferrals implements Referrals {
    private static final String ABOUT = "from ReferralRow where credential in :which order by id";
    private static final String WAITING =
            "from ReferralRow where waitsFor in :which and closedAt is null";
    private static final String CONCERNING =
            "from ReferralRow where learner in :which and closedAt is null";

    private final ObjectMapper json;

    PostgresReferrals(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public Uni<List<Referral>> about(Collection<CredentialId> credentials) {
        var which = credentials.stream().map(CredentialId::value).toList();
        return Panache.getSession()
                .chain(
                        session ->
                                session.createSelectionQuery(ABOUT, ReferralRow.class)
                                        .setParameter("which", which)
                                        .getResultList())
                .map(rows -> rows.stream().map(this::referral).toList());
    }

    @Override
    public Uni<List<Referral.Open>> waitingFor(
            ProviderId organisation, Optional<ReferralId> after, int atMost) {
        return Panache.getSession()
                .chain(
                        session ->
                                page(
                                        session,
                                        WAITING,
                                        List.of(organisation.value()),
                                        after,
                                        atMost))
                .map(this::open);
    }

    @Override
    public Uni<List<Referral.Open>> concerning(
            Collection<LearnerId> learners, Optional<ReferralId> after, int atMost) {
        var which = learners.stream().map(LearnerId::value).toList();
        return Panache.getSession()
                .chain(session -> page(session, CONCERNING, which, after, atMost))
                .map(this::open);
    }

    @Override
    public Uni<Void> put(Referral referral) {
        return Panache.getSession()
                .chain(session -> session.merge(row(referral)).call(session::flush))
                .replaceWithVoid();
    }

    private static Uni<List<ReferralRow>> page(
            Mutiny.Session session,
            String query,
            List<?> which,
            Optional<ReferralId> after,
            int atMost) {
        var selection =
                session.createSelectionQuery(
                        query + (after.isPresent() ? " and id > :after" : "") + " order by id",
                        ReferralRow.class);
        after.ifPresent(id -> selection.setParameter("after", id.value()));
        return selection.setParameter("which", which).setMaxResults(atMost).getResultList();
    }

    private ReferralRow row(Referral referral) {
        var matter = referral.matter();
        var row = new ReferralRow();
        row.id = matter.id().value();
        row.credential = matter.source().credential().value();
        row.learner = matter.source().learner().value();
        row.waitsFor = matter.waitsFor().value();
        row.agreement = matter.basis().agreement().value();
        row.agreementVersion = matter.basis().version();
        row.matter = written(matter);
        row.referredAt = matter.referredAt();
        if (referral instanceof Referral.Closed closed) {
            row.closedAt = closed.closedAt();
        }
        return row;
    }

    private List<Referral.Open> open(List<ReferralRow> rows) {
        return rows.stream().map(row -> new Referral.Open(read(row))).toList();
    }

    private Referral referral(ReferralRow row) {
        var open = new Referral.Open(read(row));
        return row.closedAt == null ? open : open.close(row.closedAt);
    }

    private String written(Referral.Matter matter) {
        try {
            return json.writeValueAsString(MatterJson.of(matter));
        } catch (JsonProcessingException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private Referral.Matter read(ReferralRow row) {
        try {
            return json.readValue(row.matter, MatterJson.class).matter(row);
        } catch (JsonProcessingException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
