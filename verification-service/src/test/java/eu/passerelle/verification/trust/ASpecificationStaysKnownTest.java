package eu.passerelle.verification.trust;

import static eu.passerelle.verification.trust.SomeTrust.MC1;
import static eu.passerelle.verification.trust.SomeTrust.RHEINFURT;
import static eu.passerelle.verification.trust.SomeTrust.TORMES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ASpecificationStaysKnownTest {
    private static final Specification PUBLISHED =
            new Specification(MC1, TORMES, Optional.of(RHEINFURT));
    private static final Specification WITHDRAWN = new Specification(MC1, TORMES, Optional.empty());

    private final InMemoryTrust trust = new InMemoryTrust();
    private final KeepTrust keepTrust = new KeepTrust(trust, trust, trust);

    @Test
    void withdrawing_it_forgets_nothing() {
        trust.with(PUBLISHED);

        keepTrust.keep(WITHDRAWN).await().indefinitely();

        assertThat(trust.specification(MC1)).contains(PUBLISHED);
    }

    @Test
    void its_publication_heard_late_completes_it() {
        trust.with(WITHDRAWN);

        keepTrust.keep(PUBLISHED).await().indefinitely();

        assertThat(trust.specification(MC1)).contains(PUBLISHED);
    }

    @Test
    void who_signs_for_it_is_the_named_issuer_else_the_publisher() {
        assertThat(PUBLISHED.isSignedBy(RHEINFURT)).isTrue();
        assertThat(PUBLISHED.isSignedBy(TORMES)).isFalse();
        assertThat(WITHDRAWN.isSignedBy(TORMES)).isTrue();
    }
}
