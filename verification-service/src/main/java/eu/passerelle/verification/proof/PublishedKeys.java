package eu.passerelle.verification.proof;

import eu.passerelle.credentials.did.DidDocument;
import eu.passerelle.credentials.did.DidJwk;
import eu.passerelle.credentials.did.DidKey;
import eu.passerelle.credentials.did.DidWeb;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.key.Keys;
import eu.passerelle.credentials.key.VerificationKey;
import eu.passerelle.verification.fetching.DocumentKind;
import eu.passerelle.verification.fetching.Documents;
import eu.passerelle.verification.fetching.Fetched;
import eu.passerelle.verification.fetching.Guard;
import eu.passerelle.verification.fetching.Kept;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * The keys that holders of DIDs publish: those of did:key and did:jwk are read from the DID itself,
 * those of did:web are fetched where the DID says. Nobody vouches for the holders.
 */
@ApplicationScoped
public class PublishedKeys implements Keys {
    private static final Duration GOOD_FOR = Duration.ofMinutes(1);
    private static final int MOST = 500;

    private final Documents documents;
    private final Guard guard;
    private final Clock clock;
    private final Keys inTheDid = DidKey.keys().or(DidJwk.keys());
    private final Kept<DidDocument> kept = new Kept<>(MOST);

    /** Keys of DIDs whose documents come from there. */
    public PublishedKeys(Documents documents, Guard guard, Clock clock) {
        this.documents = documents;
        this.guard = guard;
        this.clock = clock;
    }

    @Override
    public Optional<VerificationKey> find(String verificationMethod) {
        return inTheDid.find(verificationMethod).or(() -> fetched(verificationMethod));
    }

    private Optional<VerificationKey> fetched(String method) {
        int hash = method.indexOf('#');
        return hash < 0
                ? Optional.empty()
                : document(method.substring(0, hash)).flatMap(found -> found.find(method));
    }

    private Optional<DidDocument> document(String did) {
        return kept.get(did, clock.instant()).or(() -> fetchedNow(did));
    }

    private Optional<DidDocument> fetchedNow(String did) {
        try {
            URI place = guard.placeToAsk(DidWeb.parse(did).documentUrl());
            return switch (documents.fetch(place, DocumentKind.DID_DOCUMENT)) {
                case Fetched.Missing ignored -> Optional.empty();
                case Fetched.Found(var content) -> Optional.of(keep(did, content));
            };
        } catch (IllegalArgumentException | Rejected noDocument) {
            return Optional.empty();
        }
    }

    private DidDocument keep(String did, byte[] content) {
        DidDocument document = DidDocument.read(did, content);
        kept.put(did, document, clock.instant().plus(GOOD_FOR));
        return document;
    }
}
