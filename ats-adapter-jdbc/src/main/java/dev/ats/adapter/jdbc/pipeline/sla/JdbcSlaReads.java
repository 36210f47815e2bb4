package dev.ats.adapter.jdbc.pipeline.sla;

import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Row;
import dev.ats.adapter.jdbc.kernel.Sight;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.kernel.Visibility;
import dev.ats.application.pipeline.sla.SlaReads;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.sla.SlaTerms;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.JobId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Stays as rows of applications that are active, beside what they are measured by. */
public final class JdbcSlaReads implements SlaReads {

    private static final Sql STAYS = Sql.of("select a.id, a.stage, a.moved_at, " + TermsRow.columnsOf("a.job_id") + """

            from applications a
            join candidates c on c.id = a.candidate_id"""
            + TermsRow.joinsOf("a.job_id") + """
            where a.organization_id = organization() and a.id = any(:ids) and a.active
              and c.account_id is distinct from :self
              and""" + " (:sees_all or " + Sight.assigned("a.organization_id", "a.job_id")
            + ")");

    /** Without a job, what is usual; and the jobs that have anything of their own. */
    private static final Sql TERMS = Sql.of("select j.job_id, " + TermsRow.columnsOf("j.job_id") + """

            from (
              select cast(null as uuid) as job_id
              union all
              select special.job_id from (
                select t.job_id from job_targets t where t.organization_id = organization()
                union
                select k.job_id from job_status_changes k
                where k.organization_id = organization() and k.status = 'on_hold') special
              where exists (
                select from applications a
                where a.organization_id = organization() and a.job_id = special.job_id and a.active)) j"""
            + TermsRow.joinsOf("j.job_id") + "where :sees_all or j.job_id is null or "
            + Sight.assigned("organization()", "j.job_id"));

    private final JdbcUnitsOfWork units;

    public JdbcSlaReads(JdbcUnitsOfWork units) {
        this.units = units;
    }

    @Override
    public Map<ApplicationId, Stay> stays(Collection<ApplicationId> applications, Visibility visibility) {
        Map<ApplicationId, Stay> stays = new HashMap<>();
        units.current()
                .list(
                        Sight.of(visibility).into(STAYS.bind()).ids("ids", applications),
                        row -> Map.entry(row.id("id", ApplicationId::new), stay(row)))
                .forEach(stay -> stays.put(stay.getKey(), stay.getValue()));
        return stays;
    }

    @Override
    public Terms terms(Visibility visibility) {
        Map<JobId, SlaTerms> terms = new HashMap<>();
        units.current()
                .list(Sight.of(visibility).assignmentsInto(TERMS.bind()), JdbcSlaReads::ofJob)
                .forEach(one -> terms.put(one.job(), one.terms()));
        SlaTerms usual = terms.remove(null);
        return new Terms(usual, terms, Map.of());
    }

    /** The terms of a job; of no job in particular, what is usual. */
    private record OfJob(JobId job, SlaTerms terms) {}

    private static OfJob ofJob(Row row) {
        return new OfJob(row.id("job_id", JobId::new), TermsRow.read(row));
    }

    private static Stay stay(Row row) {
        return new Stay(row.text("stage", Stage::new), null, row.instant("moved_at"), TermsRow.read(row));
    }
}
