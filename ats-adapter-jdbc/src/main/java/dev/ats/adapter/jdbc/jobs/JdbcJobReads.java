package dev.ats.adapter.jdbc.jobs;

import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Row;
import dev.ats.adapter.jdbc.kernel.Sight;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.jobs.JobReads;
import dev.ats.application.jobs.SeenJob;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Name;
import java.util.Optional;

/** Jobs as rows, to look at: those assigned or within reach, and what is published. */
public final class JdbcJobReads implements JobReads {

    private static final Sql FIND = Sql.of("select " + JobRow.COLUMNS + ", g.name as organization_name " + JobRow.FROM
            + """
            join organizations g on g.id = j.organization_id
            where j.organization_id = organization() and j.id = :id
              and (:sees_all or j.published_at is not null or %s)""".formatted(Sight.assigned("j.organization_id", "j.id")));

    private final JdbcUnitsOfWork units;

    public JdbcJobReads(JdbcUnitsOfWork units) {
        this.units = units;
    }

    @Override
    public Optional<SeenJob> find(JobId id, Visibility visibility) {
        return units.current()
                .first(Sight.of(visibility).assignmentsInto(FIND.bind().id("id", id)), JdbcJobReads::read);
    }

    private static SeenJob read(Row row) {
        return new SeenJob(JobRow.read(row), row.text("organization_name", Name::new), row.number("filled"));
    }
}
