package eu.passerelle.catalog.search.store;

import eu.passerelle.catalog.search.Wish;
import eu.passerelle.kit.paging.PageQuery;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** A wish and a place in the list, as one statement: only what is asked for is in it. */
final class ListingQuery {
    private static final String COLUMNS =
            """
            select s.id as id, s.version as version, s.micro_credential as label,
                s.published_at as published_at, %s as rank,
                cast(coalesce(s.content -> 'title', '{}') as text) as title,
                cast(coalesce(s.content -> 'description', '{}') as text) as description,
                cast(coalesce(s.content -> 'languages', '[]') as text) as languages,
                s.ects as ects, cast(s.content ->> 'hours' as numeric) as hours, s.eqf as eqf,
                s.content ->> 'levelNotApplicable' as level_not_applicable, s.field as field,
                p.id as provider, p.name as provider_name, p.country as country,
                p.quality_agency as agency, p.quality_report as report,
                p.quality_until as quality_until
            from specification s join provider p on p.id = s.provider_id
            where s.state = 'PUBLISHED' and p.suspended_at is null
            """;
    // Whole numbers compare exactly, page after page.
    private static final String RANK =
            "cast(round(ts_rank(s.words, asked_in_any_language(:words)) * 1000000) as integer)";
    private static final String UNRANKED = "0";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final String rank;
    private final PageQuery page;

    ListingQuery(Wish wish, PageQuery page) {
        this.page = page;
        this.rank = wish.words().isPresent() ? RANK : UNRANKED;
        wish.words().ifPresent(words -> when("s.words @@ asked_in_any_language(:words)", words));
        wish.ectsFrom().ifPresent(this::atLeast);
        wish.ectsTo().ifPresent(this::atMost);
        wish.eqf().ifPresent(level -> when("s.eqf = :eqf", level));
        wish.teaching().language().ifPresent(language -> taughtIn(language.tag()));
        wish.teaching().field().ifPresent(field -> when("s.field like :field", field + "%"));
        page.after().ifPresent(this::after);
    }

    Mutiny.SelectionQuery<Tuple> on(Mutiny.Session session) {
        var query = session.createNativeQuery(sql(), Tuple.class).setMaxResults(page.limit());
        values.forEach(query::setParameter);
        return query;
    }

    private String sql() {
        var sql = new StringBuilder(COLUMNS.formatted(rank));
        conditions.forEach(condition -> sql.append(" and ").append(condition));
        // By words, the best fit comes first; without, the newest.
        return sql.append(" order by rank desc, s.published_at desc, s.id desc").toString();
    }

    private void atLeast(BigDecimal ects) {
        when("s.ects >= :ectsFrom", ects);
    }

    private void atMost(BigDecimal ects) {
        when("s.ects <= :ectsTo", ects);
    }

    private void taughtIn(String language) {
        when("s.languages @> array[cast(:language as text)]", language.toLowerCase(Locale.ROOT));
    }

    private void after(List<String> key) {
        conditions.add(
                "(%s, s.published_at, s.id) < (:afterRank, :afterTime, :afterId)".formatted(rank));
        values.put("afterRank", Integer.valueOf(key.get(0)));
        values.put("afterTime", OffsetDateTime.parse(key.get(1)));
        values.put("afterId", UUID.fromString(key.get(2)));
    }

    private void when(String condition, Object value) {
        conditions.add(condition);
        values.put(condition.replaceFirst("(?s)^.*:(\\w+).*$", "$1"), value);
    }
}
