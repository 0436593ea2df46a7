package eu.passerelle.recognition.agreement.web;

import eu.passerelle.kit.web.LocalText;
import eu.passerelle.recognition.agreement.Agreement;
import eu.passerelle.recognition.agreement.Cover;
import eu.passerelle.recognition.agreement.Signature;
import eu.passerelle.recognition.partner.Names;
import eu.passerelle.recognition.partner.ProviderId;
import eu.passerelle.recognition.programme.Credits;
import eu.passerelle.recognition.programme.Target;
import io.quarkus.qute.TemplateData;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An agreement as its own page shows it. */
@TemplateData
record AgreementSheet(
        AgreementCard card,
        List<CoverLine> covers,
        List<SignatureLine> signatures,
        Instant endedAt,
        Steps steps) {
    static AgreementSheet of(
            Agreement agreement, Covered covered, Names names, Optional<ProviderId> side) {
        return new AgreementSheet(
                AgreementCard.of(agreement, names),
                agreement.terms().covers().stream()
                        .map(cover -> CoverLine.of(cover, covered))
                        .toList(),
                signatures(agreement, names),
                agreement instanceof Agreement.Ended ended ? ended.endedAt() : null,
                side.filter(agreement.terms()::isParty)
                        .map(own -> Steps.of(agreement, own, names))
                        .orElse(Steps.NONE));
    }

    private static List<SignatureLine> signatures(Agreement agreement, Names names) {
        var given = given(agreement);
        var terms = agreement.terms();
        return Stream.of(terms.awardedBy(), terms.recognisedBy())
                .map(side -> SignatureLine.of(side, given, names))
                .toList();
    }

    private static List<Signature> given(Agreement agreement) {
        return switch (agreement) {
            case Agreement.Draft ignored -> List.of();
            case Agreement.Proposed ignored -> List.of();
            case Agreement.SignedByOne signed -> List.of(signed.first());
            case Agreement.Active active -> List.of(active.first(), active.second());
            case Agreement.Ended ignored -> List.of();
        };
    }

    /**
     * What it covers, in the reader's language.
     *
     * @param targets the targets
     * @param language the reader's
     */
    record Covered(List<Target> targets, String language) {}

    /** A covered target. */
    @TemplateData
    record CoverLine(
            String targetId,
            LocalText title,
            BigDecimal credits,
            Integer minEqfLevel,
            BigDecimal minEcts,
            boolean supervised,
            String iscedPrefix) {
        private static CoverLine of(Cover cover, Covered covered) {
            var conditions = cover.conditions();
            var title =
                    covered.targets().stream()
                            .filter(target -> target.id().equals(cover.target()))
                            .map(target -> target.requirement().title().byLanguage())
                            .findFirst()
                            .orElse(Map.of());
            return new CoverLine(
                    cover.target().toString(),
                    LocalText.of(title, covered.language()),
                    cover.credits().ects(),
                    conditions.minEqfLevel().orElse(null),
                    conditions.minEcts().map(Credits::ects).orElse(null),
                    conditions.supervised(),
                    conditions.iscedPrefix().orElse(null));
        }
    }

    /** Whether and when a side signed. */
    @TemplateData
    record SignatureLine(String side, Instant at) {
        private static SignatureLine of(ProviderId side, List<Signature> given, Names names) {
            var at =
                    given.stream()
                            .filter(signature -> signature.side().equals(side))
                            .map(Signature::at)
                            .findFirst();
            return new SignatureLine(names.of(side), at.orElse(null));
        }
    }

    /** What the reader can do with it for their side. */
    @TemplateData
    record Steps(String side, boolean sign, boolean propose, boolean end) {
        private static final Steps NONE = new Steps("", false, false, false);

        private static Steps of(Agreement agreement, ProviderId own, Names names) {
            return new Steps(
                    names.of(own),
                    waitsFor(agreement, own),
                    agreement instanceof Agreement.Draft,
                    agreement instanceof Agreement.Active);
        }

        private static boolean waitsFor(Agreement agreement, ProviderId side) {
            return switch (agreement) {
                case Agreement.Proposed ignored -> true;
                case Agreement.SignedByOne signed -> !signed.first().side().equals(side);
                case Agreement.Draft ignored -> false;
                case Agreement.Active ignored -> false;
                case Agreement.Ended ignored -> false;
            };
        }
    }
}
