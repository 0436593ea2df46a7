package eu.passerelle.verification.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.reading.Reading;
import eu.passerelle.credentials.reading.SecuredCredential;
import eu.passerelle.credentials.reading.SecuredCredential.SdJwtVcCredential;
import eu.passerelle.credentials.statuslist.StatusEntry;
import eu.passerelle.credentials.tokenstatus.TokenStatusReference;
import eu.passerelle.credentials.vcdm.DataModel;
import eu.passerelle.credentials.vcdm.VcTerms;
import eu.passerelle.verification.proof.Part.Named;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Verifies format, proof, period and status of one credential, and nothing else. An issuer that is
 * a DID has to control the key; of one that is not, nothing says which keys are its own.
 */
@ApplicationScoped
public class VerifyProof {
    private final ProofCheck proofs;
    private final PublishedLists lists;
    private final Periods periods;
    private final KnownSchemas schemas;
    private final Clock clock;

    VerifyProof(
            ProofCheck proofs,
            PublishedLists lists,
            Periods periods,
            KnownSchemas schemas,
            Clock clock) {
        this.proofs = proofs;
        this.lists = lists;
        this.periods = periods;
        this.schemas = schemas;
        this.clock = clock;
    }

    /**
     * The answer about a credential.
     *
     * @param presented an object with proofs or an envelope, or a signed token as a text
     * @param asked what is asked of its proof
     */
    public ProofAnswer verify(JsonNode presented, ProofAsked asked) {
        return switch (read(presented)) {
            case Reading.Unreadable(var why) -> closed(why);
            case Reading.Read(var secured) -> verify(secured, asked);
        };
    }

    private static Reading read(JsonNode presented) {
        return presented instanceof ObjectNode object
                ? SecuredCredential.read(object)
                : SecuredCredential.read(presented.asText().getBytes(StandardCharsets.UTF_8));
    }

    private ProofAnswer verify(SecuredCredential secured, ProofAsked asked) {
        if (secured instanceof SdJwtVcCredential flat) {
            return flat(flat, asked);
        }
        Verification format = DataModel.checkAnyVersion(secured.document());
        return format.passed()
                ? answer(secured, format, proofs.check(secured, asked, clock.instant()))
                : closed(format);
    }

    // Reading it has asked already whether it has the form of one.
    private ProofAnswer flat(SdJwtVcCredential flat, ProofAsked asked) {
        Verification proof = proofs.check(flat, asked, clock.instant());
        List<Part> parts = new ArrayList<>();
        parts.add(Part.of(Named.FORMAT, new Finding.Passed(Check.CONFORMING, "SD-JWT VC")));
        proof.findings().forEach(finding -> parts.add(Part.of(Named.PROOF, finding)));
        parts.add(Part.of(Named.VALID_UNTIL, flat.token().period(clock.instant())));
        if (proof.passed()) {
            statusOf(flat).ifPresent(parts::add);
        }
        return new ProofAnswer(parts, List.of(ProofAnswer.TRUST));
    }

    private Optional<Part> statusOf(SdJwtVcCredential flat) {
        try {
            return TokenStatusReference.of(flat.document())
                    .map(reference -> lists.ask(reference, flat.issuer()))
                    .map(finding -> Part.of(Named.CREDENTIAL_STATUS, finding));
        } catch (Rejected rejected) {
            return Optional.of(Part.of(Named.CREDENTIAL_STATUS, rejected.finding()));
        }
    }

    /** The answer about a credential that is secured by the proof of what it was presented in. */
    ProofAnswer securedElsewhere(SecuredCredential unsecured, Verification elsewhere) {
        Verification format = DataModel.checkAnyVersion(unsecured.document());
        return format.passed() ? answer(unsecured, format, elsewhere) : closed(format);
    }

    private ProofAnswer answer(SecuredCredential secured, Verification format, Verification proof) {
        ObjectNode document = secured.document();
        List<Part> parts = new ArrayList<>();
        format.findings().forEach(finding -> parts.add(Part.of(Named.FORMAT, finding)));
        proof.findings().forEach(finding -> parts.add(Part.of(Named.PROOF, finding)));
        parts.addAll(periods.of(document, clock.instant()));
        // whoever forges a credential must not make us fetch what he likes
        if (proof.passed()) {
            parts.addAll(status(secured));
            parts.addAll(schemas.checked(document));
        }
        return new ProofAnswer(parts, notAsked(document));
    }

    private List<String> notAsked(ObjectNode document) {
        return Stream.concat(Stream.of(ProofAnswer.TRUST), schemas.unknown(document).stream())
                .toList();
    }

    private List<Part> status(SecuredCredential secured) {
        return Json.each(secured.document().get(VcTerms.STATUS)).stream()
                .map(entry -> Part.of(Named.CREDENTIAL_STATUS, entry, status(entry, secured)))
                .toList();
    }

    private Finding status(JsonNode entry, SecuredCredential secured) {
        try {
            ObjectNode alone = Json.newObject();
            alone.set(VcTerms.STATUS, entry);
            StatusEntry read = StatusEntry.allOf(alone).getFirst();
            return lists.ask(read, secured.issuer());
        } catch (Rejected rejected) {
            return rejected.finding();
        }
    }

    private static ProofAnswer closed(Verification why) {
        List<Part> parts =
                why.findings().stream().map(finding -> Part.of(Named.FORMAT, finding)).toList();
        return new ProofAnswer(parts, List.of(ProofAnswer.TRUST));
    }

    static Finding tooMany() {
        return new Finding.Failed(Check.READABLE, Problem.PARSING_ERROR, "too many credentials");
    }
}
