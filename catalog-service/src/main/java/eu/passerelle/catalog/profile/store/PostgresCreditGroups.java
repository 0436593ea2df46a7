package eu.passerelle.catalog.profile.store;

import eu.passerelle.catalog.profile.CreditGroups;
import eu.passerelle.catalog.profile.EqualTreatment;
import eu.passerelle.catalog.profile.FeatureVector;
import eu.passerelle.catalog.specification.Evidence;
import eu.passerelle.contracts.catalog.v1.Assessment;
import eu.passerelle.contracts.catalog.v1.ProviderKind;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Groups of courses with credit, counted by PostgreSQL. */
@ApplicationScoped
class PostgresCreditGroups implements CreditGroups {
    private static final int MOST = 10_000;
    private static final String GROUPS =
            """
            with credited as (
                select s.content as content, s.ects as ects, s.micro_credential as label,
                    s.eqf is not null as levelled, p.kind as kind,
                    cast(s.content ->> 'hours' as numeric) as hours,
                    (select count(*) from jsonb_array_elements(s.content -> 'outcomes') o
                        where cast(o ->> 'assessed' as boolean)) as assessed,
                    (select case
                        when bool_or(exists (select 1 from accreditation a
                            where a.provider_id = b.id and a.withdrawn_at is null
                            and :today between a.valid_from and a.valid_until))
                            then 'VERIFIED_EXTERNALLY'
                        when bool_or(b.quality_agency is not null
                            and coalesce(b.quality_until >= :today, true)) then 'DECLARED'
                        else 'MISSING' end
                        from provider b
                        where b.id = p.id or s.content -> 'roles' -> 'awardingBodies' @> to_jsonb(b.id)
                    ) as quality
                from specification s join provider p on p.id = s.provider_id
                where s.state = 'PUBLISHED' and s.ects > 0
            )
            select kind, label, levelled, quality,
                round(hours / ects, 2) as hours_per_ects,
                round(assessed / ects, 2) as outcomes_per_ects,
                content -> 'assessment' ->> 'supervision' as supervision,
                content -> 'assessment' ->> 'identification' as identification,
                count(*) as courses
            from credited
            group by 1, 2, 3, 4, 5, 6, 7, 8
            order by 9 desc
            """;

    private final Clock clock;

    PostgresCreditGroups(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Uni<List<EqualTreatment.Group>> all() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return Panache.getSession()
                .chain(
                        session ->
                                session.createNativeQuery(GROUPS, Tuple.class)
                                        .setParameter("today", today)
                                        .setMaxResults(MOST)
                                        .getResultList())
                .map(rows -> rows.stream().map(PostgresCreditGroups::group).toList());
    }

    private static EqualTreatment.Group group(Tuple row) {
        var vector =
                new FeatureVector(
                        Optional.ofNullable(row.get("hours_per_ects", BigDecimal.class)),
                        row.get("outcomes_per_ects", BigDecimal.class),
                        text(row, "supervision").map(Assessment.Supervision::valueOf),
                        text(row, "identification").map(Assessment.Identification::valueOf),
                        row.get("levelled", Boolean.class),
                        Evidence.valueOf(row.get("quality", String.class)));
        return new EqualTreatment.Group(
                ProviderKind.valueOf(row.get("kind", String.class)),
                vector,
                row.get("label", Boolean.class),
                row.get("courses", Number.class).longValue());
    }

    private static Optional<String> text(Tuple row, String column) {
        return Optional.ofNullable(row.get(column, String.class));
    }
}
