package dev.ats.adapter.jdbc.pipeline;

import dev.ats.adapter.jdbc.kernel.Rank;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.domain.pipeline.Application;
import dev.ats.domain.pipeline.Stage;
import java.util.stream.Stream;

/**
 * How many applications of a job are in each stage. Each application counts in one of sixteen slots, so that moves in
 * one busy job rarely wait for each other; written last, since the rows are locked until the commit is on disk.
 */
final class StageCounts {

    private static final int LAST_SLOT = 15;

    private static final Sql LEAVE = Sql.of("""
            update stage_counts set n = n - 1
            where organization_id = :organization and job_id = :job and stage = :stage and slot = :slot""");
    private static final Sql ENTER = Sql.of("""
            insert into stage_counts as counted (organization_id, job_id, stage, slot, n)
            values (:organization, :job, :stage, :slot, 1)
            on conflict (organization_id, job_id, stage, slot) do update set n = counted.n + 1""");

    private StageCounts() {}

    /** What the application's last step changes. */
    static Stream<Rank.Write> writes(Application.State state) {
        Stage left = state.last().from();
        Rank.Write enter = write(ENTER, state, state.last().to());
        return left == null ? Stream.of(enter) : Stream.of(write(LEAVE, state, left), enter);
    }

    private static Rank.Write write(Sql sql, Application.State state, Stage stage) {
        int slot = (int) state.id().value().getLeastSignificantBits() & LAST_SLOT;
        return Rank.STAGE_COUNTS.write(
                state.job() + " " + stage + " " + slot,
                sql.bind()
                        .id("organization", state.organization())
                        .id("job", state.job())
                        .text("stage", stage)
                        .number("slot", slot));
    }
}
