package eu.passerelle.credentials.pdf;

import eu.passerelle.credentials.Achievement;
import eu.passerelle.credentials.Award;
import eu.passerelle.credentials.Credential;
import eu.passerelle.credentials.Holder;
import eu.passerelle.credentials.Organisation;
import eu.passerelle.credentials.Outcome;
import eu.passerelle.credentials.Parties;
import eu.passerelle.credentials.SomeCredential;
import eu.passerelle.credentials.Texts;
import eu.passerelle.credentials.dataintegrity.Cryptosuite;
import eu.passerelle.credentials.dataintegrity.DataIntegrity;
import eu.passerelle.credentials.dataintegrity.ProofOptions;
import eu.passerelle.credentials.did.DidKey;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.SigningKey;
import eu.passerelle.credentials.openbadges.OpenBadge;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Print jobs for tests, as words. */
final class SomePrint {

    static final SigningKey KEY = DidKey.generate(KeyType.ED25519);
    static final URI LINK =
            URI.create("https://passerelle.example/verify/0190a6d0-0000-7000-8000-000000000001");

    private static final String LONG_TITLE =
            "Ökobilanzierung und Lebenszyklusanalyse in der Kreislaufwirtschaft"
                    + " für Ingenieurinnen und Ingenieure der Fertigungstechnik";
    private static final String LONG_OUTCOME =
            "Ökobilanzen für Kreislaufwirtschaftsunternehmensgründungen"
                    + " nach anerkannten Normen aufstellen, prüfen und erläutern";

    private SomePrint() {}

    static PrintJob in(String... languages) {
        return job(credential(), languages);
    }

    static PrintJob job(Credential credential, String... languages) {
        return new PrintJob(
                credential, signed(credential), LINK, List.of(languages), SomeCredential.NOON);
    }

    static Credential credential() {
        return SomeCredential.issuedBy(KEY.verificationKey().controller());
    }

    static byte[] signed(Credential credential) {
        var badge = OpenBadge.render(credential, List.of("en")).document();
        var signed =
                DataIntegrity.sign(
                        badge,
                        Cryptosuite.EDDSA_RDFC_2022,
                        KEY,
                        ProofOptions.assertion(SomeCredential.NOON));
        return Json.text(signed).getBytes(StandardCharsets.UTF_8);
    }

    /** Only what a credential must say. */
    static Credential bare() {
        var issuer = Organisation.of(KEY.verificationKey().controller(), Texts.none(), null);
        return new Credential(
                "urn:uuid:0190a6d0-0000-7000-8000-000000000002",
                Holder.of(null, null).withId("did:example:holder"),
                Parties.of(issuer),
                Achievement.of("urn:x:1", Texts.of("en", "Bare"), Texts.none()),
                Award.of(null, SomeCredential.NOON));
    }

    /** More than fits one page, in three alphabets, and with long words. */
    static Credential lengthy() {
        Credential some = credential();
        var polish =
                Organisation.of(
                        "https://odrzanska.example",
                        Texts.of("pl", "Politechnika Odrzańska, Wydział Inżynierii Środowiska"),
                        "PL");
        Parties parties =
                new Parties(
                        some.parties().issuer(),
                        List.of(some.parties().issuer(), polish),
                        List.of(polish),
                        List.of(),
                        Optional.empty());
        Award award =
                new Award(
                        some.award().achievedOn(),
                        Optional.empty(),
                        some.award().validFrom(),
                        Optional.empty(),
                        List.of());
        return new Credential(
                some.id(),
                Holder.of("Żółcisława Brzęczyszczykiewicz-Ὀδυσσεύς Щербакова", null),
                parties,
                much(some.achievement()),
                award);
    }

    /** With a description and outcomes that nobody reads to the end. */
    static Credential endless() {
        Credential some = credential();
        var all = IntStream.rangeClosed(1, 300).mapToObj(SomePrint::outcome).toList();
        return new Credential(
                some.id(),
                some.holder(),
                some.parties(),
                Achievement.of("urn:x:1", Texts.of("en", "A"), Texts.of("en", "b ".repeat(9_000)))
                        .outcomes(all),
                some.award());
    }

    private static Achievement much(Achievement some) {
        return Achievement.of(
                        some.id(),
                        both(LONG_TITLE, "Life Cycle Assessment for Circular Manufacturing"),
                        Texts.of("de", "Vom Rohstoff zum Rohstoff. ".repeat(30)))
                .outcomes(IntStream.rangeClosed(1, 28).mapToObj(SomePrint::outcome).toList())
                .workload(some.workload())
                .level(some.level())
                .qualityAssurance(some.qualityAssurance())
                .prerequisites(Texts.of("de", "x".repeat(300)));
    }

    private static Outcome outcome(int number) {
        var text = both(number + ". " + LONG_OUTCOME, number + ". Review life cycle assessments");
        return new Outcome("LO" + number, text, number % 3 != 0, List.of());
    }

    private static Texts both(String german, String english) {
        return new Texts(Map.of("de", german, "en", english));
    }
}
