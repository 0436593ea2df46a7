package eu.passerelle.catalog.profile;

import eu.passerelle.contracts.catalog.v1.ProviderKind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Whether equal credit is treated equally, whoever provides it: what is flagged by kind of
 * provider, and every case in which the same features came out differently.
 *
 * @param byKind how many courses with credit each kind of provider offers, and what is flagged
 * @param differences the same features, another kind of provider, another outcome
 */
public record EqualTreatment(List<KindOfProvider> byKind, List<Difference> differences) {

    public EqualTreatment {
        byKind = List.copyOf(byKind);
        differences = List.copyOf(differences);
    }

    /**
     * Courses with the same features, from one kind of provider, with one outcome.
     *
     * @param kind of provider
     * @param vector the features
     * @param microCredential whether they earned the label
     * @param courses how many
     */
    public record Group(
            ProviderKind kind, FeatureVector vector, boolean microCredential, long courses) {}

    /**
     * What one kind of provider offers with credit.
     *
     * @param kind which
     * @param courses how many
     * @param flagged how many of them carry each flag
     */
    public record KindOfProvider(ProviderKind kind, long courses, Map<CreditFlag, Long> flagged) {
        public KindOfProvider {
            flagged = new TreeMap<>(flagged);
        }
    }

    /**
     * The same features, and an outcome that differs between kinds of provider.
     *
     * @param vector the features
     * @param labelled how many earned the label, by kind of provider
     * @param unlabelled how many did not, by kind of provider
     */
    public record Difference(
            FeatureVector vector,
            Map<ProviderKind, Long> labelled,
            Map<ProviderKind, Long> unlabelled) {}

    static EqualTreatment of(List<Group> groups, CreditLimits limits) {
        var byKind =
                groups.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Group::kind, TreeMap::new, Collectors.toList()));
        var byVector = groups.stream().collect(Collectors.groupingBy(Group::vector));
        return new EqualTreatment(
                byKind.entrySet().stream()
                        .map(entry -> kind(entry.getKey(), entry.getValue(), limits))
                        .toList(),
                byVector.values().stream()
                        .filter(EqualTreatment::differsByKind)
                        .map(EqualTreatment::difference)
                        .sorted(Comparator.comparing(one -> one.vector().toString()))
                        .toList());
    }

    private static KindOfProvider kind(ProviderKind kind, List<Group> groups, CreditLimits limits) {
        var flagged = new TreeMap<CreditFlag, Long>();
        for (var group : groups) {
            CreditFlag.of(group.vector(), limits)
                    .forEach(flag -> flagged.merge(flag, group.courses(), Long::sum));
        }
        return new KindOfProvider(kind, groups.stream().mapToLong(Group::courses).sum(), flagged);
    }

    /** Some earned the label and some did not, and not all of one kind of provider. */
    private static boolean differsByKind(List<Group> alike) {
        return counts(alike, true).size() + counts(alike, false).size() > 1
                && !counts(alike, true).isEmpty()
                && !counts(alike, false).isEmpty()
                && !counts(alike, true).keySet().equals(counts(alike, false).keySet());
    }

    private static Difference difference(List<Group> alike) {
        return new Difference(alike.getFirst().vector(), counts(alike, true), counts(alike, false));
    }

    private static Map<ProviderKind, Long> counts(List<Group> alike, boolean label) {
        return alike.stream()
                .filter(group -> group.microCredential() == label)
                .collect(Collectors.toMap(Group::kind, Group::courses, Long::sum, TreeMap::new));
    }
}
