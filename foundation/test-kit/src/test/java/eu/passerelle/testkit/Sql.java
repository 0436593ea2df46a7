package eu.passerelle.testkit;

import java.sql.SQLException;
import javax.sql.DataSource;

/** Looks into the database behind everybody's back. */
record Sql(DataSource database) {

    String one(String query, Object... parameters) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            var answer = statement.executeQuery();
            return answer.next() ? answer.getString(1) : null;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    void change(String statement) {
        try (var connection = database.getConnection();
                var change = connection.createStatement()) {
            change.execute(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
