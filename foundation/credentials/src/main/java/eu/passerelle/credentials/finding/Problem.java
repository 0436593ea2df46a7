package eu.passerelle.credentials.finding;

/** The kind of a problem, with the type URL its specification gives it. */
public enum Problem {
    PARSING_ERROR("https://www.w3.org/TR/vc-data-model#PARSING_ERROR"),
    CRYPTOGRAPHIC_SECURITY_ERROR(
            "https://www.w3.org/TR/vc-data-model#CRYPTOGRAPHIC_SECURITY_ERROR"),
    MALFORMED_VALUE_ERROR("https://www.w3.org/TR/vc-data-model#MALFORMED_VALUE_ERROR"),
    RANGE_ERROR("https://www.w3.org/TR/vc-data-model#RANGE_ERROR"),
    PROOF_GENERATION_ERROR("https://w3id.org/security#PROOF_GENERATION_ERROR"),
    PROOF_VERIFICATION_ERROR("https://w3id.org/security#PROOF_VERIFICATION_ERROR"),
    PROOF_TRANSFORMATION_ERROR("https://w3id.org/security#PROOF_TRANSFORMATION_ERROR"),
    /** JSON-LD would have dropped a part, and so left it unsigned. */
    DATA_LOSS_DETECTION_ERROR("https://w3id.org/security#DATA_LOSS_DETECTION_ERROR"),
    INVALID_DOMAIN_ERROR("https://w3id.org/security#INVALID_DOMAIN_ERROR"),
    INVALID_CHALLENGE_ERROR("https://w3id.org/security#INVALID_CHALLENGE_ERROR"),
    INVALID_VERIFICATION_METHOD("https://w3id.org/security#INVALID_VERIFICATION_METHOD"),
    INVALID_RELATIONSHIP_FOR_VERIFICATION_METHOD(
            "https://w3id.org/security#INVALID_RELATIONSHIP_FOR_VERIFICATION_METHOD"),
    STATUS_RETRIEVAL_ERROR("https://www.w3.org/ns/credentials/status-list#STATUS_RETRIEVAL_ERROR"),
    STATUS_VERIFICATION_ERROR(
            "https://www.w3.org/ns/credentials/status-list#STATUS_VERIFICATION_ERROR"),
    STATUS_LIST_LENGTH_ERROR(
            "https://www.w3.org/ns/credentials/status-list#STATUS_LIST_LENGTH_ERROR"),
    /** The list speaks, and says no. */
    STATUS_SET("urn:passerelle:problem:status-set"),
    NOT_YET_VALID("urn:passerelle:problem:not-yet-valid"),
    NO_LONGER_VALID("urn:passerelle:problem:no-longer-valid"),
    /** It was issued to somebody else. */
    ANOTHER_RECIPIENT("urn:passerelle:problem:another-recipient"),
    SCHEMA_MISMATCH("urn:passerelle:problem:schema-mismatch"),
    UNSUPPORTED("urn:passerelle:problem:unsupported");

    private final String type;

    Problem(String type) {
        this.type = type;
    }

    /** The type URL, as RFC 9457 problem details carry it. */
    public String type() {
        return type;
    }
}
