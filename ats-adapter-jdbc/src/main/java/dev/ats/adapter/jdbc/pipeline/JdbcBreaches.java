package dev.ats.adapter.jdbc.pipeline;

import dev.ats.adapter.jdbc.kernel.Bound;
import dev.ats.adapter.jdbc.kernel.JdbcSaving;
import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Rank;
import dev.ats.adapter.jdbc.kernel.Row;
import dev.ats.adapter.jdbc.kernel.Sight;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.adapter.jdbc.pipeline.sla.JdbcSlaReads;
import dev.ats.application.kernel.Saving;
import dev.ats.application.pipeline.ApplicationReads.Filter;
import dev.ats.application.pipeline.ApplicationReads.Stretch;
import dev.ats.application.pipeline.Breaches;
import dev.ats.application.pipeline.sla.SlaReads;
import dev.ats.domain.access.Actor;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.sla.SlaBreached;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Breaches as rows, whose key is the stay: a second one of the same stay cannot be written. */
public final class JdbcBreaches implements Breaches {

    private static final Actor WATCH = new Actor.System("sla");
    private static final Sight ALL = new Sight(true, null, Set.of());

    private static final Sql ORGANIZATIONS =
            Sql.of("select o.id from organizations o where o.status = 'active' order by o.id");
    private static final Sql TELL = Sql.of("""
            insert into sla_alerts (organization_id, application_id, sequence, due_at, raised_at)
            values (organization(), :application, :sequence, :due_at, :raised_at)""");

    private final JdbcUnitsOfWork units;
    private final JdbcSlaReads slas;

    public JdbcBreaches(JdbcUnitsOfWork units, JdbcSlaReads slas) {
        this.units = units;
        this.slas = slas;
    }

    @Override
    public List<OrganizationId> organizations() {
        return units.apart(WATCH, ORGANIZATIONS.bind(), row -> row.id("id", OrganizationId::new));
    }

    @Override
    public SlaReads.Terms terms() {
        return slas.terms(ALL);
    }

    @Override
    public List<Overdue> untold(List<Stretch> stretches, int most) {
        return stretches.isEmpty()
                ? List.of()
                : units.current().list(new Stays(stretches, Filter.NONE, ALL).untold(most), JdbcBreaches::overdue);
    }

    @Override
    public Saving telling(SlaBreached breach, Instant now) {
        Bound tell = TELL.bind()
                .id("application", breach.application())
                .number("sequence", breach.sequence())
                .instant("due_at", breach.dueAt())
                .instant("raised_at", now);
        return JdbcSaving.of(List.of(breach), Rank.SLA_ALERTS.write(breach.application(), tell));
    }

    private static Overdue overdue(Row row) {
        return new Overdue(
                row.number("number"),
                row.id("id", ApplicationId::new),
                row.id("job_id", JobId::new),
                row.text("stage", Stage::new),
                row.number("version"),
                row.instant("moved_at"));
    }
}
