package eu.passerelle.catalog.provider;

import static eu.passerelle.catalog.Hands.AT_NOON;
import static eu.passerelle.catalog.Hands.NOON;
import static eu.passerelle.catalog.Hands.done;
import static eu.passerelle.catalog.Hands.refusalOf;
import static eu.passerelle.catalog.provider.SomeProvider.RHEINFURT;
import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.contracts.catalog.v1.ProviderKind;
import eu.passerelle.contracts.catalog.v1.ProviderRegistered;
import eu.passerelle.contracts.catalog.v1.ProviderSuspended;
import eu.passerelle.testkit.facts.InMemoryOutbox;
import org.junit.jupiter.api.Test;

class RegisteringAProviderTest {
    private static final Provider.Registered UNIVERSITY = SomeProvider.university(RHEINFURT);

    private final InMemoryProviders providers = new InMemoryProviders();
    private final InMemoryOutbox outbox = new InMemoryOutbox();
    private final RegisterProvider register = new RegisterProvider(providers, outbox, AT_NOON);
    private final SuspendProvider suspend = new SuspendProvider(providers, outbox, AT_NOON);
    private final ReinstateProvider reinstate = new ReinstateProvider(providers, outbox);

    @Test
    void a_new_provider_is_told_to_the_others() {
        var registered = done(register.register(RHEINFURT, UNIVERSITY.profile()));

        assertThat(registered.registeredAt()).isEqualTo(NOON);
        assertThat(outbox.facts())
                .containsExactly(
                        new ProviderRegistered(
                                "rheinfurt",
                                "Provider rheinfurt",
                                ProviderKind.HIGHER_EDUCATION_INSTITUTION,
                                "DE",
                                "https://rheinfurt.example"));
    }

    @Test
    void a_taken_alias_is_refused_and_nothing_is_told() {
        providers.with(UNIVERSITY);

        var refusal = refusalOf(register.register(RHEINFURT, UNIVERSITY.profile()));

        assertThat(refusal).isEqualTo(new ProviderRefusal.ProviderAlreadyRegistered(RHEINFURT));
        assertThat(outbox.facts()).isEmpty();
    }

    @Test
    void a_suspension_is_told_with_its_time() {
        providers.with(UNIVERSITY);

        done(suspend.suspend(RHEINFURT, "no review handed in"));

        assertThat(outbox.facts())
                .containsExactly(
                        new ProviderSuspended(
                                "rheinfurt",
                                "Provider rheinfurt",
                                ProviderKind.HIGHER_EDUCATION_INSTITUTION,
                                "DE",
                                "https://rheinfurt.example",
                                NOON));
    }

    @Test
    void a_reinstated_provider_is_told_as_registered_again() {
        providers.with(UNIVERSITY.suspend("a mistake", NOON));

        var reinstated = done(reinstate.reinstate(RHEINFURT));

        assertThat(reinstated).isEqualTo(UNIVERSITY);
        assertThat(outbox.facts()).singleElement().isInstanceOf(ProviderRegistered.class);
    }

    @Test
    void a_suspended_provider_is_not_suspended_twice() {
        providers.with(UNIVERSITY.suspend("a mistake", NOON));

        var refusal = refusalOf(suspend.suspend(RHEINFURT, "again"));

        assertThat(refusal).isEqualTo(new ProviderRefusal.ProviderIsSuspended(RHEINFURT));
    }

    @Test
    void a_provider_in_good_standing_is_not_reinstated() {
        providers.with(UNIVERSITY);

        var refusal = refusalOf(reinstate.reinstate(RHEINFURT));

        assertThat(refusal).isEqualTo(new ProviderRefusal.ProviderNotSuspended(RHEINFURT));
    }

    @Test
    void nobody_is_suspended_who_is_not_there() {
        var refusal = refusalOf(suspend.suspend(RHEINFURT, "no review handed in"));

        assertThat(refusal).isEqualTo(new ProviderRefusal.UnknownProvider("rheinfurt"));
    }
}
