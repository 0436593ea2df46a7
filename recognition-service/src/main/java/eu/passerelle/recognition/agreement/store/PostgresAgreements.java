package eu.passerelle.recognition.agreement.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.passerelle.recognition.agreement.Agreement;
import eu.passerelle.recognition.agreement.AgreementId;
import eu.passerelle.recognition.agreement.Agreements;
import eu.passerelle.recognition.agreement.Cover;
import eu.passerelle.recognition.agreement.Terms;
import eu.passerelle.recognition.agreement.Viewer;
import eu.passerelle.recognition.partner.ProviderId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Agreements in PostgreSQL. */
@ApplicationScoped
class PostgresAgreements implements Agreements {
    private static final String ALL = "from AgreementRow where id in :ids order by id";
    private static final String VISIBLE =
            """
            from AgreementRow where (state in (ACTIVE, ENDED)
                or state in (PROPOSED, SIGNED_BY_ONE)
                    and (:learner = true or awardedBy = :side or recognisedBy = :side)
                or state = DRAFT and author = :side)
            %s order by id""";
    private static final String WITH_REFERENCE =
            """
            from AgreementRow where reference = :reference
                and state in (PROPOSED, SIGNED_BY_ONE, ACTIVE)""";
    private static final String OVER =
            "from AgreementRow where state = ACTIVE and validUntil < :today order by id";
    private static final String NO_SIDE = "";

    private final ObjectMapper json;

    PostgresAgreements(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public Uni<Optional<Agreement>> find(AgreementId id) {
        return Panache.getSession()
                .chain(session -> session.find(AgreementRow.class, id.value()))
                .map(row -> Optional.ofNullable(row).map(this::agreement));
    }

    @Override
    public Uni<List<Agreement>> all(Collection<AgreementId> ids) {
        var wanted = ids.stream().map(AgreementId::value).toList();
        return Panache.getSession()
                .chain(
                        session ->
                                session.createSelectionQuery(ALL, AgreementRow.class)
                                        .setParameter("ids", wanted)
                                        .getResultList())
                .map(this::agreements);
    }

    @Override
    public Uni<List<Agreement>> visibleTo(Viewer viewer, Optional<AgreementId> after, int atMost) {
        return Panache.getSession()
                .chain(session -> visibleTo(session, viewer, after, atMost))
                .map(this::agreements);
    }

    @Override
    public Uni<Optional<Agreement>> withReference(String reference) {
        return Panache.getSession()
                .chain(
                        session ->
                                session.createSelectionQuery(WITH_REFERENCE, AgreementRow.class)
                                        .setParameter("reference", reference)
                                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(this::agreement));
    }

    @Override
    public Uni<List<Agreement.Active>> overAt(Instant moment) {
        var today = LocalDate.ofInstant(moment, ZoneOffset.UTC);
        return Panache.getSession()
                .chain(
                        session ->
                                session.createSelectionQuery(OVER, AgreementRow.class)
                                        .setParameter("today", today)
                                        .getResultList())
                .map(rows -> rows.stream().map(row -> row.active(terms(row))).toList());
    }

    @Override
    public Uni<Void> put(Agreement agreement) {
        return Panache.getSession().chain(session -> put(session, agreement)).replaceWithVoid();
    }

    private static Uni<List<AgreementRow>> visibleTo(
            Mutiny.Session session, Viewer viewer, Optional<AgreementId> after, int atMost) {
        var selection =
                session.createSelectionQuery(
                        VISIBLE.formatted(after.isPresent() ? "and id > :after" : ""),
                        AgreementRow.class);
        after.ifPresent(id -> selection.setParameter("after", id.value()));
        return selection
                .setParameter("learner", viewer.learner())
                .setParameter("side", viewer.organisation().map(ProviderId::value).orElse(NO_SIDE))
                .setMaxResults(atMost)
                .getResultList();
    }

    private Uni<Void> put(Mutiny.Session session, Agreement agreement) {
        return session.find(AgreementRow.class, agreement.id().value())
                .chain(row -> row == null ? persist(session, agreement) : keep(row, agreement))
                .chain(session::flush);
    }

    private Uni<Void> persist(Mutiny.Session session, Agreement agreement) {
        var row = new AgreementRow();
        row.id = agreement.id().value();
        return keep(row, agreement).chain(() -> session.persist(row));
    }

    private Uni<Void> keep(AgreementRow row, Agreement agreement) {
        var terms = agreement.terms();
        row.version = terms.version();
        row.reference = terms.reference();
        row.awardedBy = terms.awardedBy().value();
        row.recognisedBy = terms.recognisedBy().value();
        row.validFrom = terms.from();
        row.validUntil = terms.until();
        row.covers = written(terms.covers());
        row.become(agreement);
        return Uni.createFrom().voidItem();
    }

    private List<Agreement> agreements(List<AgreementRow> rows) {
        return rows.stream().map(this::agreement).toList();
    }

    private Agreement agreement(AgreementRow row) {
        return row.agreement(terms(row));
    }

    private Terms terms(AgreementRow row) {
        return new Terms(
                row.version,
                row.reference,
                new ProviderId(row.awardedBy),
                new ProviderId(row.recognisedBy),
                row.validFrom,
                row.validUntil,
                read(row.covers));
    }

    private String written(List<Cover> covers) {
        try {
            return json.writeValueAsString(covers.stream().map(CoverJson::of).toList());
        } catch (JsonProcessingException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private List<Cover> read(String covers) {
        try {
            return Arrays.stream(json.readValue(covers, CoverJson[].class))
                    .map(CoverJson::cover)
                    .toList();
        } catch (JsonProcessingException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
