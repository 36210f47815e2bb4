package dev.ats.adapter.jdbc.pipeline.sla;

import dev.ats.adapter.jdbc.kernel.Bound;
import dev.ats.adapter.jdbc.kernel.JdbcSaving;
import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Rank;
import dev.ats.adapter.jdbc.kernel.Row;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.kernel.Saving;
import dev.ats.application.pipeline.sla.Slas;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.sla.SlaTargets;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.OrganizationId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The targets of jobs as rows: one for each job that has some of its own. */
public final class JdbcSlas implements Slas {

    private static final Sql FIND = Sql.of("""
            select j.organization_id, j.id, coalesce(own.stages, '{}') as target_stages,
              coalesce(cast(own.hours as text[]), '{}') as target_hours, coalesce(own.version, 1) as version
            from jobs j left join job_targets own on own.organization_id = organization() and own.job_id = j.id
            where j.organization_id = organization() and j.id = :job and j.deleted_at is null""");
    private static final Sql SET = Sql.of("""
            insert into job_targets (organization_id, job_id, stages, hours, version)
            values (:organization, :job, :stages, :hours, :version)""");
    private static final Sql CHANGE = Sql.of("""
            with changed as (
              update job_targets set stages = :stages, hours = :hours, version = :version
              where organization_id = :organization and job_id = :job and version = :seen
              returning 1)
            select exactly_one((select count(*) from changed))""");

    private final JdbcUnitsOfWork units;

    public JdbcSlas(JdbcUnitsOfWork units) {
        this.units = units;
    }

    @Override
    public Optional<SlaTargets> find(JobId job) {
        return units.current().first(FIND.bind().id("job", job), JdbcSlas::targets);
    }

    @Override
    public Saving saving(Change<SlaTargets> change) {
        SlaTargets.State state = change.next().state();
        List<Stage> stages = state.hours().keySet().stream()
                .sorted(Comparator.comparing(Stage::key))
                .toList();
        // None of its own is the first version, which nobody writes.
        Bound write = state.version() == 2 ? SET.bind() : CHANGE.bind().number("seen", state.version() - 1);
        write.id("organization", state.organization())
                .id("job", state.job())
                .texts("stages", stages)
                .numbers(
                        "hours",
                        stages.stream()
                                .map(stage -> state.hours().get(stage).value())
                                .toList())
                .number("version", state.version());
        return JdbcSaving.of(change.events(), Rank.JOB_TARGETS.write(state.job(), write));
    }

    private static SlaTargets targets(Row row) {
        return SlaTargets.of(new SlaTargets.State(
                row.id("organization_id", OrganizationId::new),
                row.id("id", JobId::new),
                TermsRow.targets(row),
                row.number("version")));
    }
}
