package dev.ats.adapter.jdbc.kernel;

import static dev.ats.application.kernel.Conflict.Kind.LOST_CREATION;
import static dev.ats.application.kernel.Conflict.Kind.STALE;
import static dev.ats.application.kernel.Conflict.Kind.UNORDERED;

import dev.ats.application.kernel.Conflict;
import dev.ats.application.kernel.OutcomeUnknown;
import dev.ats.application.kernel.Unavailable;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.JdbiException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Tells by SQLSTATE and name of the constraint what a failure means; what has no meaning here is a bug. */
final class Failures {

    private static final String INTEGRITY_VIOLATION = "23";

    private static final Map<String, Conflict.Kind> BY_STATE = Map.of(
            "AT001", STALE,
            "AT002", STALE,
            "AT003", LOST_CREATION,
            "40001", UNORDERED,
            "40P01", UNORDERED);

    private static final Map<String, Conflict.Kind> BY_CONSTRAINT = Map.ofEntries(
            Map.entry("organizations_name_key", LOST_CREATION),
            Map.entry("organizations_slug_key", LOST_CREATION),
            Map.entry("settings_pkey", LOST_CREATION),
            Map.entry("accounts_email_key", LOST_CREATION),
            Map.entry("accounts_pkey", LOST_CREATION),
            Map.entry("memberships_pkey", LOST_CREATION),
            Map.entry("roles_name", LOST_CREATION),
            Map.entry("teams_name", LOST_CREATION),
            Map.entry("pipelines_name", LOST_CREATION),
            Map.entry("external_identities_pkey", LOST_CREATION),
            Map.entry("organizations_external_id", LOST_CREATION),
            Map.entry("operators_pkey", LOST_CREATION),
            Map.entry("second_factors_pkey", LOST_CREATION),
            Map.entry("invitations_one_open", LOST_CREATION),
            Map.entry("account_tokens_one_open", LOST_CREATION),
            Map.entry("set_up_pkey", LOST_CREATION),
            Map.entry("signing_keys_pkey", LOST_CREATION),
            Map.entry("jobs_code", LOST_CREATION),
            Map.entry("saved_jobs_pkey", LOST_CREATION),
            Map.entry("candidates_email", LOST_CREATION),
            Map.entry("candidates_one_of_account", LOST_CREATION),
            Map.entry("applications_one_active", LOST_CREATION),
            Map.entry("idempotent_replies_pkey", LOST_CREATION),
            Map.entry("job_openings_not_overfilled", LOST_CREATION),
            Map.entry("application_history_pkey", STALE));

    /** Connection exception, operator intervention: the session is gone, and with it what it was doing. */
    private static final Set<String> GONE = Set.of("57P01", "57P02", "57P03", "57P05");

    /** Canceled or out of patience or room: the server has rolled back. */
    private static final Set<String> REFUSED = Set.of("57014", "55P03", "25P03", "25P04");

    private Failures() {}

    static RuntimeException ofReading(RuntimeException failure) {
        SQLException cause = causeOf(failure);
        return isGone(cause) ? new Unavailable(nameOf(cause), cause) : ofServer(cause);
    }

    static RuntimeException ofCommitting(JdbiException failure) {
        SQLException cause = causeOf(failure);
        return isGone(cause) ? new OutcomeUnknown(nameOf(cause), cause) : ofServer(cause);
    }

    private static RuntimeException ofServer(SQLException cause) {
        String state = stateOf(cause);
        Conflict.Kind kind =
                state.startsWith(INTEGRITY_VIOLATION) ? BY_CONSTRAINT.get(constraintOf(cause)) : BY_STATE.get(state);
        if (kind != null) {
            return new Conflict(kind, nameOf(cause), cause);
        }
        if (REFUSED.contains(state) || state.startsWith("53") || state.startsWith("58")) {
            return new Unavailable(nameOf(cause), cause);
        }
        return new StatementFailed(nameOf(cause), cause);
    }

    private static SQLException causeOf(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql;
            }
        }
        throw failure;
    }

    private static boolean isGone(SQLException cause) {
        return stateOf(cause).startsWith("08") || GONE.contains(stateOf(cause));
    }

    private static String stateOf(SQLException cause) {
        return cause.getSQLState() == null ? "" : cause.getSQLState();
    }

    private static String nameOf(SQLException cause) {
        String constraint = constraintOf(cause);
        return constraint.isEmpty() ? stateOf(cause) : stateOf(cause) + " " + constraint;
    }

    private static String constraintOf(SQLException cause) {
        ServerErrorMessage message = cause instanceof PSQLException ours ? ours.getServerErrorMessage() : null;
        return message == null || message.getConstraint() == null ? "" : message.getConstraint();
    }
}
