package eu.passerelle.recognition.decision.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.passerelle.recognition.decision.Decision;
import eu.passerelle.recognition.decision.DecisionId;
import eu.passerelle.recognition.decision.Decisions;
import eu.passerelle.recognition.decision.Ruling;
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

/** Decisions in PostgreSQL. */
@ApplicationScoped
class PostgresDecisions implements Decisions {
    private static final String ABOUT = "from DecisionRow where credential in :which order by id";
    private static final String BY = "from DecisionRow where recognisedBy in :which";
    private static final String CONCERNING = "from DecisionRow where learner in :which";

    private final ObjectMapper json;

    PostgresDecisions(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public Uni<Optional<Decision>> find(DecisionId id) {
        return Panache.getSession()
                .chain(session -> session.find(DecisionRow.class, id.value()))
                .map(row -> Optional.ofNullable(row).map(this::decision));
    }

    @Override
    public Uni<List<Decision>> about(Collection<CredentialId> credentials) {
        var which = credentials.stream().map(CredentialId::value).toList();
        return Panache.getSession()
                .chain(
                        session ->
                                session.createSelectionQuery(ABOUT, DecisionRow.class)
                                        .setParameter("which", which)
                                        .getResultList())
                .map(this::decisions);
    }

    @Override
    public Uni<List<Decision>> by(ProviderId organisation, Optional<DecisionId> after, int atMost) {
        return Panache.getSession()
                .chain(session -> page(session, BY, List.of(organisation.value()), after, atMost))
                .map(this::decisions);
    }

    @Override
    public Uni<List<Decision>> concerning(
            Collection<LearnerId> learners, Optional<DecisionId> after, int atMost) {
        var which = learners.stream().map(LearnerId::value).toList();
        return Panache.getSession()
                .chain(session -> page(session, CONCERNING, which, after, atMost))
                .map(this::decisions);
    }

    @Override
    public Uni<Void> put(Decision decision) {
        return Panache.getSession()
                .chain(session -> session.merge(row(decision)).call(session::flush))
                .replaceWithVoid();
    }

    private static Uni<List<DecisionRow>> page(
            Mutiny.Session session,
            String query,
            List<?> which,
            Optional<DecisionId> after,
            int atMost) {
        var selection =
                session.createSelectionQuery(
                        query + (after.isPresent() ? " and id < :after" : "") + " order by id desc",
                        DecisionRow.class);
        after.ifPresent(id -> selection.setParameter("after", id.value()));
        return selection.setParameter("which", which).setMaxResults(atMost).getResultList();
    }

    private DecisionRow row(Decision decision) {
        var ruling = decision.ruling();
        var row = new DecisionRow();
        row.id = ruling.id().value();
        row.credential = ruling.source().credential().value();
        row.learner = ruling.source().learner().value();
        row.recognisedBy = ruling.worth().recognisedBy().value();
        row.programmeCode = ruling.worth().programme().code();
        row.agreement = ruling.basis().agreement().value();
        row.agreementVersion = ruling.basis().version();
        row.ruling = written(ruling);
        row.decidedAt = ruling.decidedAt();
        if (decision instanceof Decision.UnderReview review) {
            row.reviewCause = review.cause();
            row.reopenedAt = review.reopenedAt();
        }
        return row;
    }

    private List<Decision> decisions(List<DecisionRow> rows) {
        return rows.stream().map(this::decision).toList();
    }

    private Decision decision(DecisionRow row) {
        var standing = new Decision.Standing(read(row));
        return row.reopenedAt == null ? standing : standing.reopen(row.reviewCause, row.reopenedAt);
    }

    private String written(Ruling ruling) {
        try {
            return json.writeValueAsString(RulingJson.of(ruling));
        } catch (JsonProcessingException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private Ruling read(DecisionRow row) {
        try {
            return json.readValue(row.ruling, RulingJson.class).ruling(row);
        } catch (JsonProcessingException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
