package eu.passerelle.kit.inbox;

import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/** Tells what will pass (the database is away) from what will not (the fact can't be acted on). */
final class Weather {

    /**
     * Classes of SQLSTATE: connection, log-in, rolled back by a conflict, no resources, lock not
     * there, shut down, system error.
     */
    private static final Set<String> PASSING = Set.of("08", "28", "40", "53", "55", "57", "58");

    private Weather() {}

    static boolean passes(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (passing(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean passing(Throwable failure) {
        return switch (failure) {
            case PgException postgres ->
                    postgres.getSqlState() != null
                            && PASSING.contains(postgres.getSqlState().substring(0, 2));
            case ClosedConnectionException closed -> true;
            case TimeoutException late -> true;
            case IOException network -> true;
            default -> poolIsExhausted(failure);
        };
    }

    /** The pool has no type of its own for this. */
    private static boolean poolIsExhausted(Throwable failure) {
        return failure.getClass().getName().startsWith("io.vertx.core.impl.NoStackTrace");
    }
}
