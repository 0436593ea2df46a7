package eu.passerelle.issuance.offering;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.issuance.PortContract;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What providers do, wherever they are kept. */
public abstract class ProvidersContract extends PortContract {

    private static final URI HOMEPAGE = URI.create("https://rheinfurt.example");

    protected abstract Providers providers();

    @Test
    void what_was_put_is_got() {
        var provider = registered("valmont");

        done(() -> providers().put(provider));

        assertThat(done(() -> providers().get(provider.id()))).contains(provider);
    }

    @Test
    void the_newer_state_takes_the_place_of_the_older() {
        var provider = registered("odrzanska");
        var suspended =
                new Provider.Suspended(
                        provider.id(),
                        provider.name(),
                        provider.country(),
                        HOMEPAGE,
                        Instant.parse("2026-11-20T09:00:00Z"));
        done(() -> providers().put(provider));

        done(() -> providers().put(suspended));

        assertThat(done(() -> providers().get(provider.id()))).contains(suspended);
    }

    @Test
    void those_we_never_heard_of_are_left_out() {
        var provider = registered("voltgrid");
        done(() -> providers().put(provider));

        var found = done(() -> providers().all(List.of(provider.id(), new ProviderId("nobody"))));

        assertThat(found).containsExactly(provider);
    }

    private static Provider registered(String alias) {
        return new Provider.Registered(new ProviderId(alias), "Name of " + alias, "DE", HOMEPAGE);
    }
}
