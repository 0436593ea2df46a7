package eu.passerelle.issuance.offering;

import java.net.URI;
import java.time.Instant;

/** An organisation that may award, or once could. */
public sealed interface Provider {

    /** Its alias. */
    ProviderId id();

    /** Its legal name. */
    String name();

    /** Where it is at home, ISO 3166-1 alpha-2. */
    String country();

    /** Where it lives on the web. */
    URI homepage();

    /** May publish and award. */
    record Registered(ProviderId id, String name, String country, URI homepage)
            implements Provider {}

    /** May award no more; what it awarded before stays awarded. */
    record Suspended(ProviderId id, String name, String country, URI homepage, Instant suspendedAt)
            implements Provider {}
}
