package eu.passerelle.recognition.agreement;

import eu.passerelle.recognition.partner.ProviderId;
import eu.passerelle.recognition.programme.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What two organisations agree on. Terms never change once they are proposed; a change is a new
 * version.
 *
 * @param version from 1
 * @param reference the name people use, for example {@code NDA-2026-03}
 * @param awardedBy whose credentials count
 * @param recognisedBy where they count
 * @param from first day
 * @param until last day
 * @param covers the targets, at least one, none twice
 */
public record Terms(
        int version,
        String reference,
        ProviderId awardedBy,
        ProviderId recognisedBy,
        LocalDate from,
        LocalDate until,
        List<Cover> covers) {
    public Terms {
        Objects.requireNonNull(reference);
        covers = List.copyOf(covers);
        if (awardedBy.equals(recognisedBy)) {
            throw new IllegalArgumentException("two organisations agree");
        }
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("the last day is not before the first");
        }
        if (covers.isEmpty()) {
            throw new IllegalArgumentException("an agreement covers something");
        }
        if (covers.stream().map(Cover::target).distinct().count() != covers.size()) {
            throw new IllegalArgumentException("no target is covered twice");
        }
    }

    /** The days on which a credential must have been issued to count. */
    public Validity validity() {
        return Validity.between(from, until);
    }

    /** Whether the organisation is one of the two. */
    public boolean isParty(ProviderId organisation) {
        return awardedBy.equals(organisation) || recognisedBy.equals(organisation);
    }
}
