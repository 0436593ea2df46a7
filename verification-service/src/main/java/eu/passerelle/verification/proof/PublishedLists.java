package eu.passerelle.verification.proof;

import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.reading.StatusListReader;
import eu.passerelle.credentials.reading.StatusListReading;
import eu.passerelle.credentials.statuslist.StatusEntry;
import eu.passerelle.credentials.statuslist.StatusListCredential;
import eu.passerelle.credentials.statuslist.StatusLists;
import eu.passerelle.credentials.tokenstatus.StatusListToken;
import eu.passerelle.credentials.tokenstatus.TokenStatusReference;
import eu.passerelle.verification.fetching.DocumentKind;
import eu.passerelle.verification.fetching.Documents;
import eu.passerelle.verification.fetching.Fetched;
import eu.passerelle.verification.fetching.Guard;
import eu.passerelle.verification.fetching.Kept;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Status lists as they are published: fetched as a whole, so that nobody learns which credential is
 * asked for, and believed only with the issuer's own proof. Those of our own origin are asked anew
 * each time; others are kept for as long as their {@code ttl} allows, and never for long.
 */
@ApplicationScoped
public class PublishedLists {
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int MOST = 200;

    private final Documents documents;
    private final PublishedKeys keys;
    private final Guard guard;
    private final Clock clock;
    private final Kept<StatusListCredential> kept = new Kept<>(MOST);

    /** Lists that come from there. */
    public PublishedLists(Documents documents, PublishedKeys keys, Guard guard, Clock clock) {
        this.documents = documents;
        this.keys = keys;
        this.guard = guard;
        this.clock = clock;
    }

    /** What its list says of an entry in a credential of this issuer. */
    public Finding ask(StatusEntry entry, String issuer) {
        Instant now = clock.instant();
        return kept.get(entry.list(), now)
                .map(list -> ask(list, entry, issuer, now))
                .orElseGet(() -> fetched(entry, issuer, now));
    }

    /** What its list says of a token of this issuer (Token Status List, 8.3). */
    public Finding ask(TokenStatusReference reference, String issuer) {
        return switch (documents.fetch(place(reference.uri()), DocumentKind.STATUS_LIST)) {
            case Fetched.Missing(var obstacle) -> notHad(obstacle);
            case Fetched.Found(var content) -> read(content, reference, issuer);
        };
    }

    private Finding read(byte[] content, TokenStatusReference reference, String issuer) {
        Instant now = clock.instant();
        String compact = new String(content, StandardCharsets.US_ASCII).strip();
        try {
            return StatusListToken.verified(compact, keys, issuer, now).ask(reference, now);
        } catch (Rejected rejected) {
            return rejected.finding();
        }
    }

    private static Finding notHad(Fetched.Obstacle obstacle) {
        return new Finding.Undetermined(
                Check.STATUS,
                Problem.STATUS_RETRIEVAL_ERROR,
                "the status list could not be had: " + obstacle.words());
    }

    private Finding fetched(StatusEntry entry, String issuer, Instant now) {
        return switch (documents.fetch(place(entry.list()), DocumentKind.STATUS_LIST)) {
            case Fetched.Missing(var obstacle) -> notHad(obstacle);
            case Fetched.Found(var content) -> read(content, entry, issuer, now);
        };
    }

    private Finding read(byte[] content, StatusEntry entry, String issuer, Instant now) {
        return switch (new StatusListReader(keys).read(content, now)) {
            case StatusListReading.Unusable ignored ->
                    new Finding.Undetermined(
                            Check.STATUS,
                            Problem.STATUS_VERIFICATION_ERROR,
                            "the status list itself does not verify");
            case StatusListReading.Usable(var list) -> {
                keep(entry, list, now);
                yield ask(list, entry, issuer, now);
            }
        };
    }

    private void keep(StatusEntry entry, StatusListCredential list, Instant now) {
        Duration goodFor =
                list.ttl()
                        .filter(ttl -> !ttl.isNegative() && ttl.compareTo(LONGEST) < 0)
                        .orElse(LONGEST);
        if (!guard.isFamiliar(place(entry.list()))) {
            kept.put(entry.list(), list, now.plus(goodFor));
        }
    }

    private static Finding ask(
            StatusListCredential list, StatusEntry entry, String issuer, Instant now) {
        StatusLists only = url -> Optional.of(list);
        return only.ask(entry, issuer, now);
    }

    // What is no address at all leads nowhere, and the guard says so.
    private static URI place(String url) {
        try {
            return URI.create(url);
        } catch (IllegalArgumentException noUrl) {
            return URI.create("");
        }
    }
}
