package eu.passerelle.stack.server;

import eu.passerelle.stack.home.Trouble;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Makes and drops databases as the superuser of a PostgreSQL server. */
public final class Administration {

    private static final String SUPERUSER = "postgres";

    private final String host;
    private final int port;
    private final String password;

    public Administration(String host, int port, String password) {
        this.host = host;
        this.port = port;
        this.password = password;
    }

    /** Makes the role and its database if they are not there; the role can see no other. */
    public Database database(String name, String itsPassword) {
        var quoted = '"' + name + '"';
        try (var connection = connect()) {
            if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = '" + name + "'")) {
                execute(connection, "CREATE ROLE " + quoted + " LOGIN");
            }
            execute(connection, "ALTER ROLE " + quoted + " PASSWORD '" + itsPassword + "'");
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = '" + name + "'")) {
                execute(connection, "CREATE DATABASE " + quoted + " OWNER " + quoted);
                execute(connection, "REVOKE ALL ON DATABASE " + quoted + " FROM PUBLIC");
            }
        } catch (SQLException e) {
            throw new Trouble("The database %s could not be made: %s".formatted(name, e), e);
        }
        return new Database(host, port, name, name, itsPassword);
    }

    /** Drops the database and its role, whoever is still connected. */
    public void drop(String name) {
        var quoted = '"' + name + '"';
        try (var connection = connect()) {
            execute(connection, "DROP DATABASE IF EXISTS " + quoted + " WITH (FORCE)");
            execute(connection, "DROP ROLE IF EXISTS " + quoted);
        } catch (SQLException e) {
            throw new Trouble("The database %s could not be dropped: %s".formatted(name, e), e);
        }
    }

    /** Whether the server can be asked. */
    public boolean answers() {
        try (var connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", SUPERUSER);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "2");
        return DriverManager.getConnection(
                "jdbc:postgresql://%s:%d/postgres".formatted(host, port), properties);
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
