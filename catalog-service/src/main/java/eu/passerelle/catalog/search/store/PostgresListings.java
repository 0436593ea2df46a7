package eu.passerelle.catalog.search.store;

import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.provider.QualityAssurance;
import eu.passerelle.catalog.search.Listing;
import eu.passerelle.catalog.search.Listings;
import eu.passerelle.catalog.search.Wish;
import eu.passerelle.catalog.specification.Dimensions;
import eu.passerelle.catalog.specification.Language;
import eu.passerelle.catalog.specification.Level;
import eu.passerelle.catalog.specification.SpecificationId;
import eu.passerelle.catalog.specification.Text;
import eu.passerelle.catalog.specification.Workload;
import eu.passerelle.kit.paging.Page;
import eu.passerelle.kit.paging.PageQuery;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/** Listings in PostgreSQL. */
@ApplicationScoped
class PostgresListings implements Listings {
    /** For this transaction: how alike words have to be, from 0 to 1. */
    private static final String NEAR =
            "select set_config('pg_trgm.word_similarity_threshold', '0.45', true)";

    @Override
    public Uni<Page<Listing>> fitting(Wish wish, PageQuery query) {
        return page(ListingQuery.fitting(wish), query, PostgresListings::key);
    }

    @Override
    public Uni<Page<Listing>> near(Wish wish, PageQuery query) {
        return Panache.getSession()
                .chain(session -> session.<Object>createNativeQuery(NEAR).getSingleResult())
                .chain(() -> page(ListingQuery.near(wish), query, PostgresListings::nearKey));
    }

    @Override
    public Uni<List<Listing>> numbered(Wish wish, int from, int most) {
        return Panache.getSession()
                .chain(
                        session ->
                                ListingQuery.fitting(wish)
                                        .on(session, most)
                                        .setFirstResult(from)
                                        .getResultList())
                .map(rows -> rows.stream().map(PostgresListings::listing).toList());
    }

    private static Uni<Page<Listing>> page(
            ListingQuery listings, PageQuery query, Function<Tuple, List<String>> key) {
        return Panache.getSession()
                .chain(session -> listings.after(query).on(session, query.limit()).getResultList())
                .map(rows -> Page.of(rows, query, key))
                .map(page -> page.map(PostgresListings::listing));
    }

    private static List<String> key(Tuple row) {
        return List.of(
                row.get("rank").toString(), publishedAt(row).toString(), row.get("id").toString());
    }

    /** A fourth part says that the page after this one is one of what comes nearest, too. */
    private static List<String> nearKey(Tuple row) {
        var key = new ArrayList<>(key(row));
        key.add("near");
        return key;
    }

    private static Listing listing(Tuple row) {
        return new Listing(
                new SpecificationId(row.get("id", UUID.class)),
                row.get("version", Integer.class),
                summary(row),
                offerer(row),
                publishedAt(row));
    }

    private static Instant publishedAt(Tuple row) {
        return row.get("published_at", OffsetDateTime.class).toInstant();
    }

    private static Listing.Summary summary(Tuple row) {
        return new Listing.Summary(
                text(row, "title"),
                text(row, "description"),
                dimensions(row),
                languages(row),
                row.get("label", Boolean.class));
    }

    private static Dimensions dimensions(Tuple row) {
        return new Dimensions(
                new Workload(
                        Optional.ofNullable(row.get("ects", BigDecimal.class)),
                        Optional.ofNullable(row.get("hours", BigDecimal.class))),
                new Level(
                        Optional.ofNullable(row.get("eqf", Number.class)).map(Number::intValue),
                        Optional.ofNullable(row.get("level_not_applicable", String.class))),
                Optional.ofNullable(row.get("field", String.class)));
    }

    private static Listing.Offerer offerer(Tuple row) {
        return new Listing.Offerer(
                new ProviderId(row.get("provider", String.class)),
                row.get("provider_name", String.class),
                row.get("country", String.class),
                Optional.ofNullable(row.get("agency", String.class))
                        .map(agency -> quality(agency, row)));
    }

    private static QualityAssurance quality(String agency, Tuple row) {
        return new QualityAssurance(
                agency,
                Optional.ofNullable(row.get("report", String.class)).map(URI::create),
                Optional.ofNullable(row.get("quality_until", LocalDate.class)));
    }

    private static Text text(Tuple row, String column) {
        var byLanguage = new TreeMap<String, String>();
        new JsonObject(row.get(column, String.class))
                .forEach(said -> byLanguage.put(said.getKey(), (String) said.getValue()));
        return new Text(byLanguage);
    }

    private static List<Language> languages(Tuple row) {
        return new JsonArray(row.get("languages", String.class))
                .stream().map(tag -> new Language((String) tag)).toList();
    }
}
