package eu.passerelle.catalog.provider;

import eu.passerelle.contracts.catalog.v1.AccreditationChanged.CredentialType;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What an accreditation covers, as ELM limits it (limitField, limitEQFLevel, limitJurisdiction,
 * limitCredentialType). An empty limit is none.
 *
 * @param fields ISCED-F 2013 codes, or the beginnings of such
 * @param levels EQF levels
 * @param jurisdictions ISO 3166-1 alpha-2
 * @param credentialTypes kinds of credential
 */
public record Limits(
        Set<String> fields,
        Optional<Levels> levels,
        Set<String> jurisdictions,
        Set<CredentialType> credentialTypes) {
    /** What a field, or the beginning of one, looks like. */
    public static final String FIELD = "[0-9]{2,4}";

    private static final Pattern CODE = Pattern.compile(FIELD);

    public Limits {
        fields = Collections.unmodifiableSortedSet(new TreeSet<>(fields));
        jurisdictions = Collections.unmodifiableSortedSet(new TreeSet<>(jurisdictions));
        credentialTypes = Set.copyOf(credentialTypes);
        if (!fields.stream().allMatch(field -> CODE.matcher(field).matches())) {
            throw new IllegalArgumentException("not ISCED-F 2013 codes: " + fields);
        }
        if (!jurisdictions.stream().allMatch(Profile::isCountry)) {
            throw new IllegalArgumentException("not ISO 3166-1 alpha-2 codes: " + jurisdictions);
        }
    }

    /** No limit at all. */
    public static Limits none() {
        return new Limits(Set.of(), Optional.empty(), Set.of(), Set.of());
    }

    /**
     * Which limits some credit exceeds. What a course does not state is not within a limit: silence
     * passes nothing.
     */
    Set<Shortfall> exceededBy(CreditClaim claim) {
        var exceeded = EnumSet.noneOf(Shortfall.class);
        if (!fields.isEmpty() && claim.field().filter(this::covers).isEmpty()) {
            exceeded.add(Shortfall.FIELD);
        }
        if (levels.isPresent() && claim.eqf().filter(levels.get()::contain).isEmpty()) {
            exceeded.add(Shortfall.LEVEL);
        }
        if (!jurisdictions.isEmpty() && !jurisdictions.contains(claim.country())) {
            exceeded.add(Shortfall.JURISDICTION);
        }
        if (!credentialTypes.isEmpty() && !credentialTypes.contains(claim.type())) {
            exceeded.add(Shortfall.CREDENTIAL_TYPE);
        }
        return exceeded;
    }

    private boolean covers(String field) {
        return fields.stream().anyMatch(field::startsWith);
    }

    /**
     * A range of EQF levels.
     *
     * @param from lowest, 1 to 8
     * @param to highest, not below the lowest
     */
    public record Levels(int from, int to) {
        private static final int HIGHEST = 8;

        public Levels {
            if (from < 1 || to > HIGHEST || to < from) {
                throw new IllegalArgumentException("EQF levels run from 1 to 8");
            }
        }

        boolean contain(int level) {
            return level >= from && level <= to;
        }
    }
}
