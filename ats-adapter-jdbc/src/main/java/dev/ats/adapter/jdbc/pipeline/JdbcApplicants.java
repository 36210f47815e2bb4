package dev.ats.adapter.jdbc.pipeline;

import dev.ats.adapter.jdbc.candidates.CandidateRow;
import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Row;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.adapter.jdbc.pipeline.sla.TermsRow;
import dev.ats.application.pipeline.Applicants;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.access.accounts.AccountStatus;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.Phone;
import dev.ats.domain.shared.Tag;
import java.util.Optional;

/** Candidates with their active application on one job, each found in one statement. */
public final class JdbcApplicants implements Applicants {

    /** Compares the job so that no index on jobs serves: those of a candidate are few, those of a job are not. */
    private static final String KNOWN = CandidateRow.COLUMNS + """
            , (select a.id from applications a
               where a.organization_id = c.organization_id and a.candidate_id = c.id and a.active
                 and a.job_id is not distinct from :job) as active_application,
              array(
                select t.tag from candidate_tags t
                where t.organization_id = c.organization_id and t.candidate_id = c.id order by t.tag) as tags
            """;

    private static final Sql BY_EMAIL = Sql.of("select " + KNOWN + """
            from candidates c
            where c.organization_id = organization() and c.email_key = :email_key and not c.claimed""");
    private static final Sql BY_ID =
            Sql.of("select " + TermsRow.columnsOf(":job") + ", " + KNOWN + """
            from candidates c""" + TermsRow.joinsOf(":job") + """
            where c.organization_id = organization() and c.id = :candidate""");
    private static final Sql BY_ACCOUNT = Sql.of("""
            select p.id as own_account_id, p.full_name as own_full_name, p.phone as own_phone, p.email as own_email,
              p.email_verified as own_email_verified, p.status as own_status, p.created_at as own_created_at,
              p.version as own_version,\s""" + KNOWN + """
            from accounts p
            left join lateral (
              select linked.* from candidates linked
              where linked.organization_id = organization() and linked.account_id = p.id
              union all
              select addressed.* from candidates addressed
              where addressed.organization_id = organization() and addressed.email_key = p.email_key
                and not addressed.claimed and addressed.account_id is null and p.email_verified) c on true
            where p.id = :account
            order by c.account_id is not distinct from p.id desc
            limit 1""");

    private final JdbcUnitsOfWork units;

    public JdbcApplicants(JdbcUnitsOfWork units) {
        this.units = units;
    }

    @Override
    public Optional<Known> byEmail(Email email, JobId job) {
        return units.current()
                .first(BY_EMAIL.bind().text("email_key", email.key()).id("job", job), JdbcApplicants::known);
    }

    @Override
    public Optional<Known> byId(CandidateId candidate, JobId job) {
        return units.current().first(BY_ID.bind().id("candidate", candidate).id("job", job), JdbcApplicants::measured);
    }

    @Override
    public Optional<SignedIn> byAccount(AccountId account, JobId job) {
        return units.current().first(BY_ACCOUNT.bind().id("account", account).id("job", job), JdbcApplicants::signedIn);
    }

    private static Known known(Row row) {
        return new Known(
                CandidateRow.read(row), row.id("active_application", ApplicationId::new), row.texts("tags", Tag::new));
    }

    private static Known measured(Row row) {
        Known known = known(row);
        return new Known(known.candidate(), known.active(), known.tags(), TermsRow.read(row));
    }

    private static SignedIn signedIn(Row row) {
        Account account = Account.of(new Account.State(
                row.id("own_account_id", AccountId::new),
                row.text("own_full_name", Name::new),
                row.text("own_phone", Phone::new),
                row.text("own_email", Email::new),
                row.truth("own_email_verified"),
                row.word("own_status", AccountStatus.class),
                row.instant("own_created_at"),
                row.number("own_version")));
        return new SignedIn(account, row.uuid("candidate_id") == null ? null : known(row));
    }
}
