package eu.passerelle.credentials.sdjwt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.finding.Verification;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A type with everything it inherits (SD-JWT VC, 6.4 and 9.5), to check credentials by.
 *
 * @param type its name
 * @param names BCP 47 tag to what people call it; the nearest type's that says any
 * @param rules one per path
 */
public record CredentialType(
        String type, Map<String, String> names, List<TypeMetadata.ClaimRule> rules) {

    private static final int LONGEST_CHAIN = 8;

    public CredentialType {
        names = Map.copyOf(names);
        rules = List.copyOf(rules);
    }

    /**
     * Puts a type together from documents that are known; {@link Rejected} where one is missing, is
     * not the one meant, extends in a circle or loosens a rule.
     *
     * @param integrity which bytes the type's own document has to have, where the token says so
     */
    public static CredentialType of(
            String type, Optional<String> integrity, Function<String, Optional<byte[]>> documents) {
        List<TypeMetadata> chain = chain(new TypeMetadata.Parent(type, integrity), documents);
        Map<ClaimPath, TypeMetadata.ClaimRule> rules = new LinkedHashMap<>();
        Map<String, String> names = Map.of();
        for (TypeMetadata nearer : chain.reversed()) {
            nearer.claims().forEach(rule -> rules.merge(rule.path(), rule, CredentialType::narrow));
            names = nearer.names().isEmpty() ? names : nearer.names();
        }
        return new CredentialType(type, names, List.copyOf(rules.values()));
    }

    /** The type of a credential, whose {@code vct#integrity} is heeded. */
    public static CredentialType of(
            SdJwtVc credential, Function<String, Optional<byte[]>> documents) {
        return of(credential.type(), credential.integrity(), documents);
    }

    /** Whether what is shown of a credential keeps to the type. */
    public Verification check(SdJwtVc credential) {
        if (!type.equals(credential.type())) {
            throw new IllegalArgumentException("a credential of another type");
        }
        var findings = new ArrayList<Finding>();
        for (TypeMetadata.ClaimRule rule : rules) {
            flaw(rule, credential.claims(), credential.open())
                    .ifPresent(
                            flaw ->
                                    findings.add(
                                            new Finding.Failed(
                                                    Check.SCHEMA, Problem.SCHEMA_MISMATCH, flaw)));
        }
        if (findings.isEmpty()) {
            findings.add(new Finding.Passed(Check.SCHEMA, "keeps to its type"));
        }
        return new Verification(findings);
    }

    // a claim that is not shown may have been hidden, unless the type forbids it
    private static Optional<String> flaw(
            TypeMetadata.ClaimRule rule, ObjectNode shown, ObjectNode open) {
        boolean isShown = !rule.path().in(shown).isEmpty();
        boolean isOpen = rule.path().in(open).stream().anyMatch(one -> !isHidden(one));
        return switch (rule.disclosability()) {
            case NEVER -> {
                if (isShown && !isOpen) {
                    yield Optional.of("a claim was hidden that may not be: " + rule.path());
                }
                yield rule.mandatory() && !isShown
                        ? Optional.of("a claim is missing: " + rule.path())
                        : Optional.empty();
            }
            case ALWAYS ->
                    isOpen
                            ? Optional.of("a claim could not be hidden: " + rule.path())
                            : Optional.empty();
            case ALLOWED -> Optional.empty();
        };
    }

    private static boolean isHidden(JsonNode element) {
        return element.size() == 1 && element.has(SdJwtTerms.ELLIPSIS);
    }

    private static List<TypeMetadata> chain(
            TypeMetadata.Parent first, Function<String, Optional<byte[]>> documents) {
        var chain = new ArrayList<TypeMetadata>();
        Set<String> seen = new HashSet<>();
        Optional<TypeMetadata.Parent> next = Optional.of(first);
        while (next.isPresent()) {
            if (!seen.add(next.get().type()) || chain.size() == LONGEST_CHAIN) {
                throw Rejected.malformed("types that extend each other in a circle, or too many");
            }
            TypeMetadata found = read(next.get(), documents);
            chain.add(found);
            next = found.parent();
        }
        return chain;
    }

    private static TypeMetadata read(
            TypeMetadata.Parent wanted, Function<String, Optional<byte[]>> documents) {
        byte[] document =
                documents
                        .apply(wanted.type())
                        .orElseThrow(
                                () ->
                                        Rejected.undetermined(
                                                Check.SCHEMA,
                                                Problem.UNSUPPORTED,
                                                "the metadata of the type is not known"));
        boolean meant =
                wanted.integrity().map(said -> Integrity.matches(said, document)).orElse(true);
        TypeMetadata found = TypeMetadata.read(document);
        if (!meant || !found.type().equals(wanted.type())) {
            throw Rejected.failed(
                    Check.SCHEMA,
                    Problem.CRYPTOGRAPHIC_SECURITY_ERROR,
                    "the metadata is not that of the type");
        }
        return found;
    }

    // SD-JWT VC, 9.5: an extending type may say more, and not take back what binds
    private static TypeMetadata.ClaimRule narrow(
            TypeMetadata.ClaimRule inherited, TypeMetadata.ClaimRule own) {
        boolean takesBack =
                inherited.mandatory() && !own.mandatory()
                        || inherited.disclosability() != Disclosability.ALLOWED
                                && inherited.disclosability() != own.disclosability();
        if (takesBack) {
            throw Rejected.malformed("a type that takes back a rule: " + own.path());
        }
        return own;
    }
}
