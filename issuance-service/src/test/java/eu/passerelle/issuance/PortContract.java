package eu.passerelle.issuance;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

/** What every implementation of a port must do alike; each port has a contract of its own. */
public abstract class PortContract {

    /** Does the work in one transaction, where the port has such a thing. */
    protected abstract <T> T done(Supplier<Uni<T>> work);
}
