package dev.ats.adapter.jdbc.jobs;

import dev.ats.adapter.jdbc.kernel.JdbcSaving;
import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Rank;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.jobs.SavedJob;
import dev.ats.application.jobs.SavedJobs;
import dev.ats.application.kernel.Saving;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.JobId;

/** Saved jobs as rows of an account, outside every organization. */
public final class JdbcSavedJobs implements SavedJobs {

    private static final Sql STANDING = Sql.of("""
            select exists (
                select from saved_jobs s where s.account_id = :account and s.job_id = asked.job) as saved,
              p.job_id is not null as on_board, p.valid_through
            from (select cast(:job as uuid) as job) asked
              left join published_jobs p on p.job_id = asked.job and %s""".formatted(PublishedJobs.SERVED));
    private static final Sql SAVE = Sql.of("""
            insert into saved_jobs (account_id, job_id, id, saved_at) values (:account, :job, :id, :at)""");
    private static final Sql FORGET = Sql.of("delete from saved_jobs where account_id = :account and job_id = :job");

    private final JdbcUnitsOfWork units;

    public JdbcSavedJobs(JdbcUnitsOfWork units) {
        this.units = units;
    }

    @Override
    public Standing standing(AccountId account, JobId job) {
        return units.current()
                .first(
                        STANDING.bind().id("account", account).id("job", job),
                        row -> new Standing(row.truth("saved"), row.truth("on_board"), row.instant("valid_through")))
                .orElseThrow();
    }

    @Override
    public Saving saving(SavedJob saved) {
        return JdbcSaving.of(Rank.SAVED_JOBS.write(
                saved.account() + " " + saved.job(),
                SAVE.bind()
                        .id("account", saved.account())
                        .id("job", saved.job())
                        .uuid("id", saved.id())
                        .instant("at", saved.at())));
    }

    @Override
    public Saving forgetting(AccountId account, JobId job) {
        return JdbcSaving.of(Rank.SAVED_JOBS.write(
                account + " " + job, FORGET.bind().id("account", account).id("job", job)));
    }
}
