package eu.passerelle.verification.employer.store;

import eu.passerelle.verification.employer.Criteria;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Saved criteria as they lie in the database. */
@Entity
@Table(name = "criteria")
class CriteriaRow {
    private static final String SEPARATOR = " ";

    /** {@code <organisation>/<name>}: neither has a slash. */
    @Id String id;

    String organisation;
    String name;

    /** URIs, separated by a blank. */
    String skills;

    @Column(name = "eqf_from")
    Integer eqfFrom;

    @Column(name = "ects_from")
    BigDecimal ectsFrom;

    boolean supervised;

    @Column(name = "months_old")
    Integer monthsOld;

    static String id(String organisation, String name) {
        return organisation + "/" + name;
    }

    static CriteriaRow of(String organisation, Criteria criteria) {
        var row = new CriteriaRow();
        row.id = id(organisation, criteria.name());
        row.organisation = organisation;
        row.name = criteria.name();
        row.skills = String.join(SEPARATOR, criteria.skills());
        row.eqfFrom = criteria.eqfFrom().orElse(null);
        row.ectsFrom = criteria.ectsFrom().orElse(null);
        row.supervised = criteria.supervised();
        row.monthsOld = criteria.monthsOld().orElse(null);
        return row;
    }

    Criteria criteria() {
        List<String> each = skills.isEmpty() ? List.of() : Arrays.asList(skills.split(SEPARATOR));
        return new Criteria(
                name,
                each,
                Optional.ofNullable(eqfFrom),
                Optional.ofNullable(ectsFrom).map(BigDecimal::stripTrailingZeros),
                supervised,
                Optional.ofNullable(monthsOld));
    }
}
