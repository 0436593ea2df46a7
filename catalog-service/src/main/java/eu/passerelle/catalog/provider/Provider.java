package eu.passerelle.catalog.provider;

import java.time.Instant;

/** An organisation in the catalogue. Each state offers only the steps that are open from it. */
public sealed interface Provider {

    /** Its alias. */
    ProviderId id();

    /** What it says of itself. */
    Profile profile();

    /** The registered provider, or the refusal that it is suspended. */
    Registered asRegistered();

    /** The suspended provider, or the refusal that it is not. */
    Suspended asSuspended();

    /**
     * It may publish.
     *
     * @param id its alias
     * @param profile what it says of itself
     * @param registeredAt since when
     */
    record Registered(ProviderId id, Profile profile, Instant registeredAt) implements Provider {

        /** May not publish from now on. */
        public Suspended suspend(String reason, Instant at) {
            return new Suspended(id, profile, registeredAt, reason, at);
        }

        @Override
        public Registered asRegistered() {
            return this;
        }

        @Override
        public Suspended asSuspended() {
            throw ProviderRefusal.because(new ProviderRefusal.ProviderNotSuspended(id));
        }
    }

    /**
     * It may not publish; what it published stays readable.
     *
     * @param id its alias
     * @param profile what it says of itself
     * @param registeredAt since when it is known
     * @param reason why it is suspended
     * @param suspendedAt since when
     */
    record Suspended(
            ProviderId id,
            Profile profile,
            Instant registeredAt,
            String reason,
            Instant suspendedAt)
            implements Provider {

        /** May publish again. */
        public Registered reinstate() {
            return new Registered(id, profile, registeredAt);
        }

        @Override
        public Registered asRegistered() {
            throw ProviderRefusal.because(new ProviderRefusal.ProviderIsSuspended(id));
        }

        @Override
        public Suspended asSuspended() {
            return this;
        }
    }
}
