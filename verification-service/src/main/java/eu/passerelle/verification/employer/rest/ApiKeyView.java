package eu.passerelle.verification.employer.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.passerelle.verification.employer.ApiKey;
import eu.passerelle.verification.employer.FreshKey;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A key of an organisation. */
@Schema(name = "ApiKey", description = "A key that an organisation's systems call with.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ApiKeyView(
        UUID id,
        @Schema(examples = "applicant tracking") String label,
        Instant createdAt,
        @Schema(description = "Missing while the key opens the door.") Instant retiredAt,
        @Schema(
                        examples = "pv_0198c5a0-0000-7000-8000-000000000001_…",
                        description = "The key itself: shown when it is made, and never again.")
                String key) {
    static ApiKeyView of(ApiKey key) {
        Instant retiredAt =
                switch (key) {
                    case ApiKey.Active ignored -> null;
                    case ApiKey.Retired retired -> retired.retiredAt();
                };
        return new ApiKeyView(key.id(), key.label(), key.createdAt(), retiredAt, null);
    }

    static ApiKeyView of(FreshKey fresh) {
        ApiKey.Active key = fresh.key();
        return new ApiKeyView(key.id(), key.label(), key.createdAt(), null, fresh.secret().shown());
    }
}
