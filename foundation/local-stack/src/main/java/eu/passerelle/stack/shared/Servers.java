package eu.passerelle.stack.shared;

import eu.passerelle.stack.server.Database;

/** The three servers, wherever they run. */
interface Servers {

    /** An empty database of its own. */
    Database database(String name);

    /** Drops the database. */
    void drop(Database database);

    /** An empty broker of its own. */
    Broker broker();

    /** The one identity provider. */
    Identity identity();

    /** Where they run, in words. */
    String mode();

    /** Stops everything. */
    void stop();

    /** A broker that one test run has for itself. */
    interface Broker {

        String bootstrapServers();

        void stop();
    }
}
