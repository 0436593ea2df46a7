package eu.passerelle.issuance.award.web;

import eu.passerelle.issuance.award.Award;
import eu.passerelle.issuance.award.AwardFile;
import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * An award as staff's pages show it.
 *
 * @param address of its own page
 * @param learner the name the credential was made out to
 * @param mail where the learner can be reached
 * @param course its title by language
 * @param achievedOn the day of the result
 * @param grade null where there is none
 * @param credential null before it was signed
 * @param pause null unless it is suspended
 * @param revocation null unless it is revoked
 */
@TemplateData
public record AwardCard(
        String address,
        String learner,
        String mail,
        Map<String, String> course,
        LocalDate achievedOn,
        String grade,
        Signed credential,
        Pause pause,
        TakenBack revocation) {

    /**
     * The signed credential.
     *
     * @param id which
     * @param issuedOn when
     * @param list the URL of its status list
     * @param index its place there
     */
    @TemplateData
    public record Signed(String id, Instant issuedOn, String list, int index) {}

    /**
     * Why and since when it does not stand.
     *
     * @param note in the issuer's own words
     * @param since when
     */
    @TemplateData
    public record Pause(String note, Instant since) {}

    /**
     * Why and when it was taken back.
     *
     * @param reason in one of a few words
     * @param note in the issuer's own
     * @param revokedOn when
     */
    @TemplateData
    public record TakenBack(ReasonChoice reason, String note, Instant revokedOn) {}

    static AwardCard of(AwardFile file) {
        var grant = file.award().grant();
        return new AwardCard(
                "/issuance/awards/" + grant.award(),
                grant.holderName(),
                file.learner().mail().value(),
                file.specification().content().title(),
                grant.achievedOn(),
                grant.grade().orElse(null),
                issued(file.award()).map(AwardCard::signed).orElse(null),
                pause(file.award()),
                revocation(file.award()));
    }

    private static Optional<Award.Issued> issued(Award award) {
        return switch (award) {
            case Award.Granted ignored -> Optional.empty();
            case Award.Issued issued -> Optional.of(issued);
            case Award.Suspended suspended -> Optional.of(suspended.issued());
            case Award.Revoked revoked -> Optional.of(revoked.issued());
        };
    }

    private static Signed signed(Award.Issued issued) {
        return new Signed(
                issued.credential().toString(),
                issued.issuedAt(),
                issued.place().url().toString(),
                issued.place().index());
    }

    private static Pause pause(Award award) {
        return award instanceof Award.Suspended suspended
                ? new Pause(suspended.note(), suspended.suspendedAt())
                : null;
    }

    private static TakenBack revocation(Award award) {
        return switch (award) {
            case Award.Granted ignored -> null;
            case Award.Issued ignored -> null;
            case Award.Suspended ignored -> null;
            case Award.Revoked revoked ->
                    new TakenBack(
                            new ReasonChoice(revoked.revocation().reason()),
                            revoked.revocation().note(),
                            revoked.revokedAt());
        };
    }

    @Override
    public String toString() {
        return "AwardCard[address=%s]".formatted(address);
    }
}
