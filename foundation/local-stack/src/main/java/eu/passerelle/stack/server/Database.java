package eu.passerelle.stack.server;

/** Where a database is reached, and as whom. */
public record Database(String host, int port, String name, String user, String password) {

    /** For drivers that speak JDBC. */
    public String jdbcUrl() {
        return "jdbc:postgresql://%s:%d/%s".formatted(host, port, name);
    }

    /** For drivers that do not block. */
    public String reactiveUrl() {
        return "postgresql://%s:%d/%s".formatted(host, port, name);
    }

    @Override
    public String toString() {
        return "Database[%s]".formatted(name);
    }
}
