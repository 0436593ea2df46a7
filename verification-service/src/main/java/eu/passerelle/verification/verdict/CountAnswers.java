package eu.passerelle.verification.verdict;

import eu.passerelle.contracts.verification.v1.CredentialVerified;
import eu.passerelle.kit.ids.Ids;
import eu.passerelle.verification.trust.Provider;
import eu.passerelle.verification.trust.ProviderId;
import eu.passerelle.verification.trust.Registry;
import eu.passerelle.verification.trust.SpecificationKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Counts answers: whose credentials, on what, with which outcome, in which hour; never which. */
@ApplicationScoped
public class CountAnswers {
    private final Tally tally;
    private final Registry registry;
    private final Ids ids;

    CountAnswers(Tally tally, Registry registry, Ids ids) {
        this.tally = tally;
        this.registry = registry;
        this.ids = ids;
    }

    /**
     * Counts one.
     *
     * @param verdict the answer
     * @param specification what the credential says it was awarded on
     */
    public void count(Verdict verdict, Optional<SpecificationKey> specification) {
        Optional<ProviderId> provider = verdict.issuer().map(Provider::id);
        // What was not proven is not counted for anybody.
        Optional<String> known =
                specification
                        .filter(key -> provider.isPresent())
                        .filter(key -> registry.specification(key).isPresent())
                        .map(SpecificationKey::id);
        tally.add(
                new CredentialVerified(
                        ids.next().toString(),
                        provider.map(ProviderId::value).orElse(null),
                        known.orElse(null),
                        outcome(verdict.overall()),
                        verdict.at().truncatedTo(ChronoUnit.HOURS)));
    }

    private static CredentialVerified.Outcome outcome(Result overall) {
        return switch (overall) {
            case PASS -> CredentialVerified.Outcome.PASS;
            case FAIL -> CredentialVerified.Outcome.FAIL;
            case INDETERMINATE -> CredentialVerified.Outcome.INDETERMINATE;
        };
    }
}
