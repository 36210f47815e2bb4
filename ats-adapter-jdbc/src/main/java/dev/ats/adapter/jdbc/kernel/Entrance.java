package dev.ats.adapter.jdbc.kernel;

import dev.ats.adapter.jdbc.database.JdbcSettings;
import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Opened;
import dev.ats.application.kernel.Opening;
import dev.ats.application.kernel.RequestKey;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.OrganizationId;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * What every unit of work begins with: role, organization, account, search path and timeouts, all of them its own, and
 * where there is a key, its lock and then, in a later statement that sees what its last holder committed, its reply.
 */
final class Entrance {

    private static final Sql LOCK = Sql.of("""
            select pg_try_advisory_xact_lock(
              hashtextextended(concat_ws(' ', current_setting('ats.organization'), :scope, :key), 0)) as held""");

    /** All that is set on entering. */
    static final List<String> SETTINGS = List.of(
            "role",
            "enable_seqscan",
            "jit",
            "search_path",
            "statement_timeout",
            "lock_timeout",
            "idle_in_transaction_session_timeout",
            "ats.account",
            "ats.organization");

    private final JdbcSettings settings;
    private final Sql enter;
    private final Sql enterByJob;
    private final Sql enterByApplication;

    Entrance(JdbcSettings settings) {
        this.settings = settings;
        this.enter = enterBy("cast(:home as uuid)");
        this.enterByJob = enterBy(settings.qualified("home_of_job") + "(:home)");
        this.enterByApplication = enterBy(settings.qualified("home_of_application") + "(:home)");
    }

    /** Adds its statements to the trip; what they found is known once that has been sent. */
    Found addTo(Session session, Trip trip, Opening opening) {
        session.begin(trip, opening.readOnly());
        Bound entering = entering(opening)
                .text(
                        "account",
                        opening.actor().account().map(AccountId::toString).orElse(""))
                .text("role", settings.role())
                .text("path", settings.searchPath())
                .text("statement", millis(settings.statementTimeout()))
                .text("lock", millis(settings.lockTimeout()))
                .text("idle", millis(settings.idleTimeout()));
        Trip.Answer<String> home = trip.ask(entering, row -> row.text("home"));
        RequestKey key = opening.key();
        if (!key.isGiven()) {
            return () -> opened(home, Opened.KeyState.HELD, null);
        }
        Bound lock = LOCK.bind().text("scope", key.scope()).text("key", key.value());
        Trip.Answer<Boolean> held = trip.ask(lock, row -> row.truth("held"));
        Trip.Answer<Opened.Earlier> earlier = trip.ask(JdbcReplies.earlier(key), JdbcReplies::read);
        return () -> opened(
                home,
                held.rows().get(0) ? Opened.KeyState.HELD : Opened.KeyState.IN_FLIGHT,
                earlier.rows().stream().findFirst().orElse(null));
    }

    /** What entering found, once it has. */
    interface Found {
        Opened opened();
    }

    /** What entering will find, where that can be known beforehand; or null. */
    static Opened foreseen(Opening opening) {
        boolean certain = !opening.key().isGiven()
                && (opening.home() instanceof Home.Of || opening.home() instanceof Home.OfActor);
        return certain ? new Opened(named(opening), Opened.KeyState.HELD, null) : null;
    }

    private Bound entering(Opening opening) {
        Home home = opening.home();
        if (home instanceof Home.OfJob ofJob) {
            return enterByJob.bind().id("home", ofJob.job());
        }
        if (home instanceof Home.OfApplication ofApplication) {
            return enterByApplication.bind().id("home", ofApplication.application());
        }
        return enter.bind().id("home", named(opening));
    }

    private static OrganizationId named(Opening opening) {
        return opening.home() instanceof Home.Of of
                ? of.organization()
                : opening.actor().organization().orElse(null);
    }

    private static Opened opened(Trip.Answer<String> home, Opened.KeyState state, Opened.Earlier earlier) {
        String organization = home.rows().get(0);
        return new Opened(
                organization.isEmpty() ? null : new OrganizationId(UUID.fromString(organization)), state, earlier);
    }

    private static String millis(Duration timeout) {
        return timeout.toMillis() + "ms";
    }

    /**
     * Besides who and where: no plan may scan a table whole, for the one that is made while a table is small is kept
     * while it grows, and none is worth compiling.
     */
    private static Sql enterBy(String home) {
        return Sql.of("""
                select set_config('role', :role, true),
                  set_config('enable_seqscan', 'off', true),
                  set_config('jit', 'off', true),
                  set_config('search_path', :path, true),
                  set_config('statement_timeout', :statement, true),
                  set_config('lock_timeout', :lock, true),
                  set_config('idle_in_transaction_session_timeout', :idle, true),
                  set_config('ats.account', :account, true),
                  set_config('ats.organization', coalesce(cast(%s as text), ''), true) as home""".formatted(home));
    }
}
