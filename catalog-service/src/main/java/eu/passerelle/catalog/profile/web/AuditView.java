package eu.passerelle.catalog.profile.web;

import eu.passerelle.catalog.profile.CreditFlag;
import eu.passerelle.catalog.profile.EqualTreatment;
import eu.passerelle.contracts.catalog.v1.ProviderKind;
import java.util.Arrays;
import java.util.List;

/**
 * The audit as a table.
 *
 * @param lines a kind of provider each
 * @param differences how many cases of equal features came out differently
 */
public record AuditView(List<Line> lines, int differences) {

    /** The columns. */
    public List<CreditFlag> flags() {
        return List.of(CreditFlag.values());
    }

    /**
     * One kind of provider.
     *
     * @param kind which
     * @param courses how many it offers with credit
     * @param cells how many carry each flag
     */
    public record Line(ProviderKind kind, long courses, List<Cell> cells) {
        private static Line of(EqualTreatment.KindOfProvider kind) {
            return new Line(
                    kind.kind(),
                    kind.courses(),
                    Arrays.stream(CreditFlag.values())
                            .map(flag -> new Cell(flag, kind.flagged().getOrDefault(flag, 0L)))
                            .toList());
        }
    }

    /**
     * How many carry a flag.
     *
     * @param flag which
     * @param courses how many
     */
    public record Cell(CreditFlag flag, long courses) {}

    static AuditView of(EqualTreatment audit) {
        return new AuditView(
                audit.byKind().stream().map(Line::of).toList(), audit.differences().size());
    }
}
