package eu.passerelle.catalog.search.store;

import eu.passerelle.catalog.search.Wish;
import eu.passerelle.kit.paging.PageQuery;
import eu.passerelle.kit.paging.PagingRefusal;
import eu.passerelle.kit.problem.Refused;
import jakarta.persistence.Tuple;
import java.time.DateTimeException;
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
    private static final String BEST =
            "cast(round(ts_rank(s.words, asked_in_any_language(:words)) * 1000000) as integer)";
    private static final String NEAREST =
            "cast(round(word_similarity(lower(unaccent(:words)), s.titles) * 1000000) as integer)";
    private static final String EACH_WORD_IS_NEAR =
            "not exists (select 1 from regexp_split_to_table(lower(unaccent(:words)), '\\s+') w"
                    + " where length(w) > 3 and not w <% s.titles)";
    private static final String NEWEST = "0";
    private static final String SMALLEST = "-cast(coalesce(s.ects, 99999) * 100 as integer)";
    private static final String LARGEST = "cast(coalesce(s.ects, 0) * 100 as integer)";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final String rank;

    private ListingQuery(Wish wish, String rank) {
        this.rank = rank;
        wish.size().ectsFrom().ifPresent(ects -> when("s.ects >= :ectsFrom", ects));
        wish.size().ectsTo().ifPresent(ects -> when("s.ects <= :ectsTo", ects));
        wish.size().eqf().ifPresent(level -> when("s.eqf = :eqf", level));
        wish.teaching().language().ifPresent(language -> taughtIn(language.tag()));
        wish.teaching().field().ifPresent(field -> when("s.field like :field", field + "%"));
        narrow(wish.facets());
    }

    /** What fits, in the order that was asked for. */
    static ListingQuery fitting(Wish wish) {
        var query = new ListingQuery(wish, rank(wish));
        wish.words()
                .ifPresent(words -> query.when("s.words @@ asked_in_any_language(:words)", words));
        return query;
    }

    /** What is spelled nearly like the words. */
    static ListingQuery near(Wish wish) {
        var query = new ListingQuery(wish, NEAREST);
        query.when("lower(unaccent(:words)) <% s.titles", wish.words().orElse(""));
        query.conditions.add(EACH_WORD_IS_NEAR);
        return query;
    }

    /** From a place in the list on. */
    ListingQuery after(PageQuery page) {
        page.after().ifPresent(this::after);
        return this;
    }

    private static String rank(Wish wish) {
        return switch (wish.first()) {
            case BEST -> wish.words().isPresent() ? BEST : NEWEST;
            case NEWEST -> NEWEST;
            case SMALLEST -> SMALLEST;
            case LARGEST -> LARGEST;
        };
    }

    private void narrow(Wish.Facets facets) {
        facets.participation().ifPresent(it -> when("s.participation = :form", it.name()));
        facets.orientation().ifPresent(it -> when("s.orientation = :orientation", it.name()));
        facets.kind().ifPresent(kind -> when("p.kind = :kind", kind.name()));
        facets.skill()
                .ifPresent(
                        skill -> when("s.skills @> array[cast(:skill as text)]", skill.toString()));
        facets.startsFrom()
                .ifPresent(
                        day ->
                                when(
                                        "exists (select 1 from offering o where"
                                                + " o.specification_id = s.id and o.starts_on >= :day)",
                                        day));
        if (facets.labelled()) {
            conditions.add("s.micro_credential");
        }
    }

    Mutiny.SelectionQuery<Tuple> on(Mutiny.Session session, int most) {
        var query = session.createNativeQuery(sql(), Tuple.class).setMaxResults(most);
        values.forEach(query::setParameter);
        return query;
    }

    private String sql() {
        var sql = new StringBuilder(COLUMNS.formatted(rank));
        conditions.forEach(condition -> sql.append(" and ").append(condition));
        return sql.append(" order by rank desc, s.published_at desc, s.id desc").toString();
    }

    private void taughtIn(String language) {
        when("s.languages @> array[cast(:language as text)]", language.toLowerCase(Locale.ROOT));
    }

    private void after(List<String> key) {
        conditions.add(
                "(%s, s.published_at, s.id) < (:afterRank, :afterTime, :afterId)".formatted(rank));
        try {
            values.put("afterRank", Integer.valueOf(key.get(0)));
            values.put("afterTime", OffsetDateTime.parse(key.get(1)));
            values.put("afterId", UUID.fromString(key.get(2)));
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException notOurs) {
            throw new Refused(new PagingRefusal.UnreadableCursor());
        }
    }

    private void when(String condition, Object value) {
        conditions.add(condition);
        values.put(condition.replaceFirst("(?s)^.*:(\\w+).*$", "$1"), value);
    }
}
