package eu.passerelle.verification.status;

import eu.passerelle.verification.status.Standing.Cause;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Tells whether a credential still stands, from our own copy and fail-closed. */
@ApplicationScoped
public class TellStanding {
    private final Standings standings;
    private final ListProofs proofs;

    /** Tells it from these. */
    public TellStanding(Standings standings, ListProofs proofs) {
        this.standings = standings;
        this.proofs = proofs;
    }

    /**
     * The standing of a credential: the gravest of what is told and what each of its entries says.
     *
     * @param credentialId the credential's own id
     * @param issuer the DID of who signed it
     * @param entries what it says about its status
     * @param now the moment it is asked
     */
    public Standing of(
            Optional<String> credentialId, String issuer, List<StatusEntry> entries, Instant now) {
        Standing told =
                credentialId
                        .flatMap(id -> standings.revocation(issuer, id))
                        .<Standing>map(one -> new Standing.Revoked(Optional.of(one.revokedAt())))
                        .orElseGet(() -> fromNothing(entries));
        return entries.stream()
                .map(entry -> of(entry, issuer, now))
                .reduce(told, TellStanding::graver);
    }

    private static Standing fromNothing(List<StatusEntry> entries) {
        return entries.isEmpty() ? unknown(Cause.NOT_STATED) : new Standing.Valid();
    }

    private Standing of(StatusEntry entry, String issuer, Instant now) {
        Optional<Purpose> purpose = Purpose.of(entry.purpose());
        Optional<Long> index = place(entry.index());
        if (!StatusEntry.BITSTRING.equals(entry.type()) || purpose.isEmpty() || index.isEmpty()) {
            return unknown(Cause.ENTRY_NOT_UNDERSTOOD);
        }
        return standings
                .list(entry.list())
                .map(list -> of(list, issuer, purpose.get(), index.get(), now))
                .orElseGet(() -> unknown(Cause.LIST_NOT_KNOWN));
    }

    private Standing of(StatusList list, String issuer, Purpose purpose, long index, Instant now) {
        Optional<OpenedList> proven = proofs.proven(list);
        if (proven.isEmpty()) {
            return unknown(Cause.LIST_NOT_PROVEN);
        }
        OpenedList content = proven.get();
        if (!content.issuer().equals(issuer) || !content.purposes().contains(purpose.term())) {
            return unknown(Cause.LIST_DOES_NOT_FIT);
        }
        if (!speaks(list, content, now)) {
            return unknown(Cause.LIST_NOT_CURRENT);
        }
        return content.bit(index)
                .map(set -> set ? takenBack(purpose) : new Standing.Valid())
                .orElseGet(() -> unknown(Cause.OUT_OF_RANGE));
    }

    // The signed period counts; what was told beside it can only shorten it.
    private static boolean speaks(StatusList list, OpenedList content, Instant now) {
        return !now.isAfter(list.validUntil())
                && content.validUntil().filter(until -> !now.isAfter(until)).isPresent()
                && content.validFrom().filter(now::isBefore).isEmpty();
    }

    private static Standing takenBack(Purpose purpose) {
        return switch (purpose) {
            case REVOCATION -> new Standing.Revoked(Optional.empty());
            case SUSPENSION -> new Standing.Suspended();
        };
    }

    // Bitstring Status List 1.0, 2.1: an integer of zero or more, expressed as a string
    private static Optional<Long> place(String index) {
        return Optional.ofNullable(index)
                .filter(text -> text.matches("0|[1-9][0-9]{0,14}"))
                .map(Long::valueOf);
    }

    private static Standing graver(Standing one, Standing other) {
        return gravity(other) > gravity(one) ? other : one;
    }

    private static int gravity(Standing standing) {
        return switch (standing) {
            case Standing.Valid ignored -> 0;
            case Standing.Unknown ignored -> 1;
            case Standing.Suspended ignored -> 2;
            case Standing.Revoked ignored -> 3;
        };
    }

    private static Standing unknown(Cause cause) {
        return new Standing.Unknown(cause);
    }
}
