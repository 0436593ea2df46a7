package eu.passerelle.contracts.recognition.v1;

import java.time.LocalDate;

/**
 * Two organisations agree that what one awards counts at the other.
 *
 * @param agreementId a UUID
 * @param reference the name people use, for example {@code NDA-2026-03}
 * @param awardedBy whose credentials count, a provider id
 * @param recognisedBy where they count, a provider id
 * @param validFrom first day, inclusive
 * @param validUntil last day, inclusive
 */
public record Agreement(
        String agreementId,
        String reference,
        String awardedBy,
        String recognisedBy,
        LocalDate validFrom,
        LocalDate validUntil) {}
