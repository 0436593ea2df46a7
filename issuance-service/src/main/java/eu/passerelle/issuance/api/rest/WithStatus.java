package eu.passerelle.issuance.api.rest;

import eu.passerelle.credentials.statuslist.StatusPurpose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of an address that adds a status entry to whatever is issued there. */
@Schema(enumeration = {"with-revocation", "with-suspension"})
enum WithStatus {
    REVOCATION("with-revocation", StatusPurpose.REVOCATION),
    SUSPENSION("with-suspension", StatusPurpose.SUSPENSION);

    private final String segment;
    private final StatusPurpose purpose;

    WithStatus(String segment, StatusPurpose purpose) {
        this.segment = segment;
        this.purpose = purpose;
    }

    /** Reads a path segment; JAX-RS answers 404 for a wrong one. */
    public static WithStatus fromString(String segment) {
        for (var one : values()) {
            if (one.segment.equals(segment)) {
                return one;
            }
        }
        throw new IllegalArgumentException("No such status");
    }

    StatusPurpose purpose() {
        return purpose;
    }
}
