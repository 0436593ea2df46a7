package eu.passerelle.recognition.programme.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.passerelle.recognition.partner.ProviderId;
import eu.passerelle.recognition.programme.Requirement;
import eu.passerelle.recognition.programme.Target;
import eu.passerelle.recognition.programme.TargetId;
import eu.passerelle.recognition.programme.Targets;
import eu.passerelle.recognition.programme.Validity;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Targets in PostgreSQL. */
@ApplicationScoped
class PostgresTargets implements Targets {
    private static final String ALL = "from TargetRow where id in :ids order by id";
    private static final String IN_USE = "from TargetRow where retiredAt is null order by id";
    private static final String IN_USE_AFTER =
            "from TargetRow where retiredAt is null and id > :after order by id";

    private final ObjectMapper json;

    PostgresTargets(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public Uni<Optional<Target>> find(TargetId id) {
        return Panache.getSession()
                .chain(session -> session.find(TargetRow.class, id.value()))
                .map(row -> Optional.ofNullable(row).map(this::target));
    }

    @Override
    public Uni<List<Target>> all(Collection<TargetId> ids) {
        var wanted = ids.stream().map(TargetId::value).toList();
        return Panache.getSession()
                .chain(session -> all(session, wanted))
                .map(rows -> rows.stream().map(this::target).toList());
    }

    @Override
    public Uni<List<Target.Active>> active(Optional<TargetId> after, int atMost) {
        return Panache.getSession()
                .chain(session -> active(session, after, atMost))
                .map(rows -> rows.stream().map(this::active).toList());
    }

    @Override
    public Uni<Void> put(Target target) {
        return Panache.getSession()
                .chain(session -> session.merge(row(target)).call(session::flush))
                .replaceWithVoid();
    }

    private static Uni<List<TargetRow>> all(Mutiny.Session session, List<UUID> ids) {
        return session.createSelectionQuery(ALL, TargetRow.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    private static Uni<List<TargetRow>> active(
            Mutiny.Session session, Optional<TargetId> after, int atMost) {
        var selection =
                session.createSelectionQuery(
                        after.isPresent() ? IN_USE_AFTER : IN_USE, TargetRow.class);
        after.ifPresent(id -> selection.setParameter("after", id.value()));
        return selection.setMaxResults(atMost).getResultList();
    }

    private TargetRow row(Target target) {
        var row = new TargetRow();
        row.id = target.id().value();
        row.provider = target.provider().value();
        row.programmeCode = target.requirement().programme().code();
        row.requirement = written(target.requirement());
        row.validFrom = target.validity().from();
        row.validUntil = target.validity().until().orElse(null);
        row.retiredAt = retiredAt(target);
        return row;
    }

    private static Instant retiredAt(Target target) {
        return switch (target) {
            case Target.Active active -> null;
            case Target.Retired retired -> retired.retiredAt();
        };
    }

    private Target target(TargetRow row) {
        var active = active(row);
        return row.retiredAt == null ? active : active.retire(row.retiredAt);
    }

    private Target.Active active(TargetRow row) {
        return new Target.Active(
                new TargetId(row.id),
                new ProviderId(row.provider),
                read(row.requirement),
                new Validity(row.validFrom, Optional.ofNullable(row.validUntil)));
    }

    private String written(Requirement requirement) {
        try {
            return json.writeValueAsString(RequirementJson.of(requirement));
        } catch (JsonProcessingException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private Requirement read(String requirement) {
        try {
            return json.readValue(requirement, RequirementJson.class).requirement();
        } catch (JsonProcessingException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
