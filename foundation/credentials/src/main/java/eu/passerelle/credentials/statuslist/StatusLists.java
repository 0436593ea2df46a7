package eu.passerelle.credentials.statuslist;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.revocationlist.RevocationEntry;
import eu.passerelle.credentials.revocationlist.RevocationList;
import eu.passerelle.credentials.tokenstatus.StatusListToken;
import eu.passerelle.credentials.tokenstatus.TokenStatusReference;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** The status lists that are known, each with its proof verified. */
@FunctionalInterface
public interface StatusLists {

    Optional<StatusListCredential> find(String url);

    /** The status list at this URL that is a token, its signature verified. */
    default Optional<StatusListToken> findToken(String uri) {
        return Optional.empty();
    }

    /** The revocation list at this URL, fetched from nowhere else. */
    default Optional<RevocationList> findRevocations(String url) {
        return Optional.empty();
    }

    /** These first, then revocation lists. */
    default StatusLists withRevocations(Function<String, Optional<RevocationList>> revocations) {
        StatusLists others = this;
        return new StatusLists() {
            @Override
            public Optional<StatusListCredential> find(String url) {
                return others.find(url);
            }

            @Override
            public Optional<StatusListToken> findToken(String uri) {
                return others.findToken(uri);
            }

            @Override
            public Optional<RevocationList> findRevocations(String url) {
                return others.findRevocations(url).or(() -> revocations.apply(url));
            }
        };
    }

    /** These first, then tokens. */
    default StatusLists withTokens(Function<String, Optional<StatusListToken>> tokens) {
        StatusLists credentials = this;
        return new StatusLists() {
            @Override
            public Optional<StatusListCredential> find(String url) {
                return credentials.find(url);
            }

            @Override
            public Optional<StatusListToken> findToken(String uri) {
                return credentials.findToken(uri).or(() -> tokens.apply(uri));
            }

            @Override
            public Optional<RevocationList> findRevocations(String url) {
                return credentials.findRevocations(url);
            }
        };
    }

    /** What the revocation list says of a credential of this issuer; unknown, it says nothing. */
    default Finding ask(RevocationEntry entry, ObjectNode credential, String issuer) {
        return findRevocations(entry.list())
                .map(list -> list.ask(credential, String.valueOf(issuer)))
                .orElseGet(StatusLists::unknown);
    }

    /** What the lists say of a token of this issuer; only that issuer's own list is believed. */
    default Finding ask(TokenStatusReference reference, String issuer, Instant at) {
        Optional<StatusListToken> list = findToken(reference.uri());
        if (list.isEmpty()) {
            return unknown();
        }
        return list.get().issuer().equals(issuer) ? list.get().ask(reference, at) : foreign();
    }

    /**
     * What the lists say of an entry in a credential of this issuer; only that issuer's own list is
     * believed.
     */
    default Finding ask(StatusEntry entry, String issuer, Instant at) {
        Optional<StatusListCredential> list = find(entry.list());
        if (list.isEmpty()) {
            return unknown();
        }
        if (!String.valueOf(list.get().issuer()).equals(issuer)) {
            return foreign();
        }
        return list.get().ask(entry, at);
    }

    private static Finding unknown() {
        return new Finding.Undetermined(
                Check.STATUS, Problem.STATUS_RETRIEVAL_ERROR, "the status list is not known");
    }

    private static Finding foreign() {
        return new Finding.Failed(
                Check.STATUS,
                Problem.STATUS_VERIFICATION_ERROR,
                "the status list is another issuer's");
    }
}
