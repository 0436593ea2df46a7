package eu.passerelle.stack.process;

/** What stands on what: a lower layer is started before a higher one, and ended after it. */
public enum Layer {
    /** Keeps the data. */
    STORE,
    /** What services lean on. */
    SERVER,
    /** The platform's own. */
    SERVICE,
    /** Watches over the others. */
    SUPERVISOR
}
