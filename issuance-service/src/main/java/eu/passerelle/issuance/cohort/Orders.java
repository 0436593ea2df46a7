package eu.passerelle.issuance.cohort;

import eu.passerelle.issuance.award.Order;
import eu.passerelle.issuance.award.RequestKey;
import eu.passerelle.issuance.learner.MailAddress;
import eu.passerelle.issuance.offering.Offering;
import eu.passerelle.kit.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a row is as an order to award, and what an order's flaws are in a row. */
final class Orders {

    private static final Map<String, String> COLUMNS =
            Map.of(
                    "/learner/name", "name",
                    "/learner/email", "email",
                    "/achievedOn", "date",
                    "/grade", "grade");

    private Orders() {}

    static Order of(Offering run, Result result) {
        return new Order(
                run.specification().id(),
                Optional.of(run.specification().version()),
                Optional.of(run.id()),
                result.name(),
                result.mail(),
                result.achievedOn(),
                result.grade());
    }

    /** One learner has one award of a run, whichever file or row it came by. */
    static RequestKey key(UUID offering, Result result) {
        return new RequestKey("run-%s-%s".formatted(offering, hashed(result.mail())));
    }

    static Line judged(Line.Ready row, List<Refusal.Flaw> flaws) {
        return flaws.isEmpty()
                ? row
                : new Line.Faulty(row.number(), flaws.stream().map(Orders::fault).toList());
    }

    static Line.Fault fault(Refusal.Flaw flaw) {
        return new Line.Fault(COLUMNS.getOrDefault(flaw.pointer(), ""), flaw.rule(), flaw.detail());
    }

    // The key is kept in the clear beside the award; the address need not be there twice.
    private static String hashed(String mail) {
        try {
            var address = new MailAddress(mail).value().getBytes(StandardCharsets.UTF_8);
            var digest = MessageDigest.getInstance("SHA-256").digest(address);
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
