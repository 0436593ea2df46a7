package eu.passerelle.recognition;

import eu.passerelle.recognition.agreement.AgreementId;
import eu.passerelle.recognition.consent.Consent;
import eu.passerelle.recognition.consent.Consents;
import eu.passerelle.recognition.evidence.AccountId;
import io.smallrye.mutiny.Uni;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Consents in a map. */
public final class InMemoryConsents implements Consents {
    private final Map<List<Object>, Consent> consents = new HashMap<>();

    @Override
    public Uni<Optional<Consent>> find(AccountId account, AgreementId agreement) {
        return Uni.createFrom()
                .item(() -> Optional.ofNullable(consents.get(List.of(account, agreement))));
    }

    @Override
    public Uni<List<Consent.Given>> givenBy(AccountId account) {
        return Uni.createFrom()
                .item(
                        () ->
                                given().filter(c -> c.account().equals(account))
                                        .sorted(
                                                Comparator.comparing(
                                                        c -> c.agreement().value(), InOrder.UUIDS))
                                        .toList());
    }

    @Override
    public Uni<List<Consent.Given>> givenTo(AgreementId agreement) {
        return Uni.createFrom()
                .item(
                        () ->
                                given().filter(c -> c.agreement().equals(agreement))
                                        .sorted(Comparator.comparing(c -> c.account().value()))
                                        .toList());
    }

    @Override
    public Uni<Void> put(Consent consent) {
        var key = List.<Object>of(consent.account(), consent.agreement());
        return Uni.createFrom().voidItem().invoke(() -> consents.put(key, consent));
    }

    private Stream<Consent.Given> given() {
        return consents.values().stream()
                .filter(Consent.Given.class::isInstance)
                .map(Consent.Given.class::cast);
    }
}
