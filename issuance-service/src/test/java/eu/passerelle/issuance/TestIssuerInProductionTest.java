package eu.passerelle.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TestIssuerInProductionTest {

    @Test
    void in_production_a_test_issuer_is_forbidden() {
        assertThat(TestIssuerInProduction.isForbidden(true, List.of("prod"))).isTrue();
        assertThat(TestIssuerInProduction.isForbidden(false, List.of("prod"))).isFalse();
        assertThat(TestIssuerInProduction.isForbidden(true, List.of("local"))).isFalse();
    }
}
