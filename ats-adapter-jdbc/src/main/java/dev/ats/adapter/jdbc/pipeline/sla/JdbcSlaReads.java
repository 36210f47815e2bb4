package dev.ats.adapter.jdbc.pipeline.sla;

import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Row;
import dev.ats.adapter.jdbc.kernel.Sight;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.adapter.jdbc.pipeline.JdbcPublishedPipelines;
import dev.ats.application.kernel.Visibility;
import dev.ats.application.pipeline.sla.SlaReads;
import dev.ats.application.pipeline.sla.Slas;
import dev.ats.domain.pipeline.Pipelines;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.sla.SlaTerms;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.PipelineKey;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Stays as rows of applications that are active, beside what they are measured by. */
public final class JdbcSlaReads implements SlaReads {

    private static final Sql STAYS = Sql.of("select a.organization_id, a.id, a.pipeline, a.stage, a.moved_at, "
            + TermsRow.columnsOf("a.job_id") + """

            from applications a
            join candidates c on c.id = a.candidate_id"""
            + TermsRow.joinsOf("a.job_id") + """
            where a.organization_id = organization() and a.id = any(:ids) and a.active
              and (cast(:self as uuid) is null or c.account_id is distinct from :self)
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

    /** The pipelines that somebody is on the way through. */
    private static final Sql WALKED = Sql.of("""
            select v.organization_id, v.key from (
              select organization() as organization_id, one as key from unnest(:built_in) one
              union all
              select v.organization_id, v.key from pipeline_versions v where v.organization_id = organization()) v
            where exists (
              select from applications a where a.organization_id = organization() and a.pipeline = v.key and a.active)""");

    private final JdbcUnitsOfWork units;
    private final JdbcPublishedPipelines pipelines;

    public JdbcSlaReads(JdbcUnitsOfWork units, JdbcPublishedPipelines pipelines) {
        this.units = units;
        this.pipelines = pipelines;
    }

    @Override
    public Map<ApplicationId, Stay> stays(Collection<ApplicationId> applications, Visibility visibility) {
        Map<ApplicationId, Stay> stays = new HashMap<>();
        units.current()
                .list(Sight.of(visibility).into(STAYS.bind()).ids("ids", applications), JdbcSlaReads::lasting)
                .forEach(one -> stays.put(one.application(), stay(one)));
        return stays;
    }

    @Override
    public Terms terms(Visibility visibility) {
        return terms(Sight.of(visibility));
    }

    /** The same for whoever sees that. */
    public Terms terms(Sight sight) {
        Map<JobId, SlaTerms> terms = new HashMap<>();
        units.current()
                .list(sight.assignmentsInto(TERMS.bind()), JdbcSlaReads::ofJob)
                .forEach(one -> terms.put(one.job(), one.terms()));
        SlaTerms usual = terms.remove(null);
        return new Terms(usual, terms, targets());
    }

    private Map<PipelineKey, Map<Stage, Integer>> targets() {
        List<String> builtIn =
                Pipelines.ALL.stream().map(one -> one.key().value()).toList();
        Map<PipelineKey, Map<Stage, Integer>> targets = new HashMap<>();
        units.current()
                .list(
                        WALKED.bind().texts("built_in", builtIn),
                        row -> new Walked(
                                row.id("organization_id", OrganizationId::new), row.text("key", PipelineKey::new)))
                .forEach(walked ->
                        targets.put(walked.key(), Slas.targetsOf(pipelines.of(walked.organization(), walked.key()))));
        return targets;
    }

    private record Walked(OrganizationId organization, PipelineKey key) {}

    /** The terms of a job; of no job in particular, what is usual. */
    private record OfJob(JobId job, SlaTerms terms) {}

    private record Lasting(
            ApplicationId application,
            OrganizationId organization,
            PipelineKey pipeline,
            Stage stage,
            Instant entered,
            SlaTerms terms) {}

    private static OfJob ofJob(Row row) {
        return new OfJob(row.id("job_id", JobId::new), TermsRow.read(row));
    }

    private static Lasting lasting(Row row) {
        return new Lasting(
                row.id("id", ApplicationId::new),
                row.id("organization_id", OrganizationId::new),
                row.text("pipeline", PipelineKey::new),
                row.text("stage", Stage::new),
                row.instant("moved_at"),
                TermsRow.read(row));
    }

    private Stay stay(Lasting one) {
        Integer usual = pipelines.of(one.organization(), one.pipeline()).targetOf(one.stage());
        return new Stay(one.stage(), usual, one.entered(), one.terms());
    }
}
