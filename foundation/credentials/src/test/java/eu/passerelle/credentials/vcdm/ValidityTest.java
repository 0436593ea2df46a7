package eu.passerelle.credentials.vcdm;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.json.Json;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** European credentials are of Data Model 1.1 and carry the dates of both. */
class ValidityTest {

    @ParameterizedTest
    @CsvSource({
        "issuanceDate, expirationDate",
        "validFrom, validUntil",
        "issuanceDate, validUntil",
        "validFrom, expirationDate"
    })
    void in_the_older_model_the_dates_of_both_models_hold(String from, String until) {
        var credential = Json.newObject();
        credential.putArray(VcTerms.CONTEXT).add(VcTerms.CONTEXT_V1);
        credential.put(VcTerms.ISSUANCE_DATE, "2020-01-01T00:00:00Z");
        credential.put(VcTerms.EXPIRATION_DATE, "2030-01-01T00:00:00Z");
        credential.put(from, "2024-01-01T00:00:00Z").put(until, "2026-01-01T00:00:00Z");

        assertThat(Validity.at(Instant.parse("2023-06-01T00:00:00Z"), credential))
                .isInstanceOf(Finding.Failed.class);
        assertThat(Validity.at(Instant.parse("2025-06-01T00:00:00Z"), credential))
                .isInstanceOf(Finding.Passed.class);
        assertThat(Validity.at(Instant.parse("2027-06-01T00:00:00Z"), credential))
                .isInstanceOf(Finding.Failed.class);
    }
}
