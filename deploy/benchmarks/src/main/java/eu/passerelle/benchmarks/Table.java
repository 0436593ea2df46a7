package eu.passerelle.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** What was asked of this library, line by line. */
final class Table {

    private static final String RDFC = "EDDSA_RDFC_2022";
    private static final String JCS = "EDDSA_JCS_2022";
    private static final String TOKEN = "VC_JWT";
    private static final double LISTS_PER_SECOND = 1000.0 / 20;

    private final Figures figures;
    private final Yardstick yardstick;

    Table(Figures figures, Yardstick yardstick) {
        this.figures = figures;
        this.yardstick = yardstick;
    }

    List<Line> lines() {
        var lines = new ArrayList<Line>();
        lines.addAll(proofs("eddsa-rdfc-2022", RDFC, yardstick.ed25519(), OptionalDouble.of(0.25)));
        lines.addAll(proofs("eddsa-jcs-2022", JCS, yardstick.ed25519(), OptionalDouble.of(0.8)));
        lines.addAll(
                signedAndVerified(
                        "vc+jwt ES256",
                        "TokenBenchmark.vcJwtVerify",
                        "TokenBenchmark.vcJwtSign",
                        yardstick.p256(),
                        OptionalDouble.of(0.8)));
        lines.addAll(lists());
        lines.addAll(perByte("eddsa-rdfc-2022", RDFC));
        lines.addAll(perByte("eddsa-jcs-2022", JCS));
        lines.addAll(perByte("vc+jwt ES256", TOKEN));
        lines.addAll(furtherOnes());
        return lines;
    }

    private List<Line> proofs(
            String name, String suite, OptionalDouble openssl, OptionalDouble asked) {
        return signedAndVerified(
                name, "ProofBenchmark.verify", "ProofBenchmark.sign", openssl, asked, suite);
    }

    private List<Line> signedAndVerified(
            String name,
            String verify,
            String sign,
            OptionalDouble openssl,
            OptionalDouble asked,
            String... parameters) {
        double verified = figures.perSecond(verify, parameters);
        return List.of(
                line(name + ", verify", openssl, asked, verify, parameters),
                line(
                        name + ", sign (beside its verify)",
                        OptionalDouble.of(verified),
                        OptionalDouble.of(1),
                        sign,
                        parameters));
    }

    private List<Line> lists() {
        return List.of(
                list("Bitstring list of 131,072, built and signed", "bitstringBuild"),
                list("Bitstring list, one bit flipped, signed again", "bitstringFlip"),
                list("Token list of 131,072, built and signed", "tokenBuild"),
                list("Token list, one bit flipped, signed again", "tokenFlip"));
    }

    private Line list(String what, String benchmark) {
        return line(
                what,
                OptionalDouble.of(LISTS_PER_SECOND),
                OptionalDouble.of(1),
                "StatusListBenchmark." + benchmark);
    }

    // a credential of ten times the size may cost ten times as much, and no more
    private List<Line> perByte(String name, String form) {
        double small = figures.perSecond("SizeBenchmark.verify", "1", form);
        return List.of(
                size(name + ", 1 KB", "1", form, OptionalDouble.empty(), OptionalDouble.empty()),
                size(name + ", 10 KB (beside 1/10 of 1 KB's)", "10", form, tenth(small, 10), one()),
                size(name + ", 100 KB (1/100)", "100", form, tenth(small, 100), one()));
    }

    private static OptionalDouble tenth(double rate, int part) {
        return OptionalDouble.of(rate / part);
    }

    private static OptionalDouble one() {
        return OptionalDouble.of(1);
    }

    private Line size(
            String what, String size, String form, OptionalDouble beside, OptionalDouble asked) {
        return line(what, beside, asked, "SizeBenchmark.verify", size, form);
    }

    private List<Line> furtherOnes() {
        OptionalDouble none = OptionalDouble.empty();
        return List.of(
                line(
                        "ecdsa-rdfc-2019 P-256, verify",
                        yardstick.p256(),
                        none,
                        "ProofBenchmark.verify",
                        "ECDSA_RDFC_2019"),
                line(
                        "ecdsa-rdfc-2019 P-256, sign",
                        yardstick.p256(),
                        none,
                        "ProofBenchmark.sign",
                        "ECDSA_RDFC_2019"),
                line("ecdsa-sd-2023, derive", none, none, "SelectiveBenchmark.derive"),
                line("ecdsa-sd-2023, verify", none, none, "SelectiveBenchmark.verify"),
                line(
                        "SD-JWT VC ES256, verify",
                        yardstick.p256(),
                        none,
                        "TokenBenchmark.sdJwtVcVerify"));
    }

    private Line line(
            String what,
            OptionalDouble beside,
            OptionalDouble asked,
            String benchmark,
            String... parameters) {
        return new Line(
                what,
                figures.perSecond(benchmark, parameters),
                beside,
                asked,
                figures.allocatedInBytes(benchmark, parameters));
    }
}
