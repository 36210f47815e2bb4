package dev.ats.adapter.jdbc.access.sessions;

import dev.ats.adapter.jdbc.access.AccountRow;
import dev.ats.adapter.jdbc.access.Belongings;
import dev.ats.adapter.jdbc.kernel.Bound;
import dev.ats.adapter.jdbc.kernel.JdbcUnitOfWork;
import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Row;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.access.sessions.Logins;
import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.sessions.SignInDelay;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.OrganizationId;
import java.util.List;
import java.util.Set;

/**
 * All that signing in needs to know in one statement, a row for each delay. Where a session may be begun, the password is
 * held: who changes it meanwhile waits, and then ends that session, too.
 */
public final class JdbcLogins implements Logins {

    private static final Sql HOLD = Sql.of("""
            select 1 from passwords
            where account_id = (select a.id from accounts a where a.email_key = :email_key) for share""");
    private static final Sql HOLD_ALONE = Sql.of("""
            select 1 from passwords
            where account_id = (select a.id from accounts a where a.email_key = :email_key) for update""");
    private static final Sql BY_EMAIL = Sql.of(
            "select " + AccountRow.COLUMNS + ", p.hash, " + FactorRow.COLUMNS + ", " + Belongings.OF_ACCOUNT + """
            , last.organization_id as last_organization, d.subject, d.failures, d.last_failed_at, d.open_again_at
            from (values (1)) one
            left join accounts a on a.email_key = :email_key
            left join passwords p on p.account_id = a.id
            left join second_factors f on f.account_id = a.id
            left join lateral (
              select s.organization_id from sessions s
              where s.account_id = a.id
              order by s.started_at desc, s.id desc limit 1) last on true
            left join sign_in_delays d on d.subject = any(:subjects)""");

    private final JdbcUnitsOfWork units;

    public JdbcLogins(JdbcUnitsOfWork units) {
        this.units = units;
    }

    @Override
    public Known byEmail(Email email, Set<SignInDelay.Subject> subjects) {
        return known(HOLD, email, subjects);
    }

    @Override
    public Known toChange(Email email, Set<SignInDelay.Subject> subjects) {
        // Two who share it could neither of them write it.
        return known(HOLD_ALONE, email, subjects);
    }

    private Known known(Sql hold, Email email, Set<SignInDelay.Subject> subjects) {
        JdbcUnitOfWork unit = units.current();
        Bound query = BY_EMAIL.bind().text("email_key", email.key()).texts("subjects", subjects);
        List<Known> oneEach = unit.opening().readOnly()
                ? unit.list(query, JdbcLogins::read)
                : unit.listHolding(hold.bind().text("email_key", email.key()), query, JdbcLogins::read);
        List<SignInDelay> delays =
                oneEach.stream().flatMap(one -> one.delays().stream()).toList();
        Known known = oneEach.get(0);
        return new Known(
                known.account(), known.hash(), known.factor(), known.memberships(), known.lastOrganization(), delays);
    }

    @Override
    public List<SignInDelay> delays(Set<SignInDelay.Subject> subjects) {
        return units.current().list(DelayRow.find(subjects), DelayRow::read);
    }

    @Override
    public Saving failing(SignInDelay delay) {
        return DelayRow.counting(delay);
    }

    @Override
    public Saving forgiving(SignInDelay.Subject subject) {
        return DelayRow.forgetting(subject);
    }

    private static Known read(Row row) {
        SignInDelay delay = DelayRow.read(row);
        return new Known(
                AccountRow.read(row),
                AccountRow.hash(row),
                FactorRow.read(row),
                Belongings.read(row),
                row.id("last_organization", OrganizationId::new),
                delay == null ? List.of() : List.of(delay));
    }
}
