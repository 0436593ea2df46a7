package eu.passerelle.verification.trust;

import java.time.Instant;

/** An organisation of the consortium, as the catalogue last told it. */
public sealed interface Provider {
    ProviderId id();

    /** What is public about it. */
    Profile profile();

    /** Whether what it awarded at this moment was awarded rightly. */
    boolean mayAwardAt(Instant moment);

    /**
     * What is public about an organisation.
     *
     * @param name the legal name
     * @param country ISO 3166-1 alpha-2
     * @param homepage an absolute URL
     */
    record Profile(String name, String country, String homepage) {}

    /** May award. */
    record Registered(ProviderId id, Profile profile) implements Provider {
        @Override
        public boolean mayAwardAt(Instant moment) {
            return true;
        }
    }

    /** May not award any more; what it awarded before stays awarded. */
    record Suspended(ProviderId id, Profile profile, Instant since) implements Provider {
        @Override
        public boolean mayAwardAt(Instant moment) {
            return moment.isBefore(since);
        }
    }
}
