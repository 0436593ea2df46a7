package eu.passerelle.verification.verdict;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.Credential;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.openbadges.OpenBadge;
import eu.passerelle.credentials.vcdm.Timestamps;
import eu.passerelle.credentials.vcdm.VcTerms;
import eu.passerelle.verification.status.StatusEntry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads what a credential says of itself. */
final class ClaimsReading {
    private static final StatusEntry UNCLEAR = new StatusEntry("", "", "", "");

    private final SpecificationLinks links;

    ClaimsReading(SpecificationLinks links) {
        this.links = links;
    }

    /** What a document that keeps the rules of the data model says. */
    Claims read(ObjectNode document) {
        Optional<Credential> content = content(document);
        return new Claims(
                Optional.ofNullable(document.path(VcTerms.ID).textValue()),
                Json.idOf(document.get(VcTerms.ISSUER)),
                moment(document, VcTerms.VALID_FROM)
                        .or(() -> moment(document, VcTerms.ISSUANCE_DATE)),
                moment(document, VcTerms.VALID_UNTIL)
                        .or(() -> moment(document, VcTerms.EXPIRATION_DATE)),
                status(document),
                content.flatMap(credential -> links.read(credential.achievement().id())),
                content);
    }

    /**
     * What flat claims say (SD-JWT VC, 3.2.2): what was learned is not in them in words of ours.
     */
    Claims readFlat(ObjectNode claims, String issuer) {
        return new Claims(
                Optional.ofNullable(claims.path("jti").textValue()),
                issuer,
                seconds(claims, "nbf").or(() -> seconds(claims, "iat")),
                seconds(claims, "exp"),
                claims.has("status") ? List.of(UNCLEAR) : List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<Instant> seconds(ObjectNode claims, String claim) {
        return claims.path(claim).isNumber()
                ? Optional.of(Instant.ofEpochSecond(claims.get(claim).longValue()))
                : Optional.empty();
    }

    /** A moment in a document; empty where there is none. */
    static Optional<Instant> moment(ObjectNode document, String member) {
        return Optional.ofNullable(document.get(member))
                .map(value -> Timestamps.parse(value, member));
    }

    private static Optional<Credential> content(ObjectNode document) {
        try {
            return Optional.of(OpenBadge.read(document));
        } catch (Rejected rejected) {
            return Optional.empty();
        }
    }

    private static List<StatusEntry> status(ObjectNode document) {
        try {
            return eu.passerelle.credentials.statuslist.StatusEntry.allOf(document).stream()
                    .map(ClaimsReading::entry)
                    .toList();
        } catch (Rejected rejected) {
            return List.of(UNCLEAR);
        }
    }

    private static StatusEntry entry(eu.passerelle.credentials.statuslist.StatusEntry entry) {
        if (entry.bitsPerEntry() != 1) {
            return UNCLEAR;
        }
        return new StatusEntry(
                StatusEntry.BITSTRING,
                entry.purpose().term(),
                entry.list(),
                Integer.toString(entry.index()));
    }
}
