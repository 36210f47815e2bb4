package dev.ats.adapter.jdbc.pipeline;

import dev.ats.adapter.jdbc.kernel.Bound;
import dev.ats.adapter.jdbc.kernel.Rank;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.domain.pipeline.Application;
import java.util.stream.Stream;

/**
 * How many applications of a job are in each stage. Each application counts in one of sixteen slots, so that moves in
 * one busy job rarely wait for each other; written last, since rows stay locked until the commit is on disk.
 */
final class StageCounts {

    private static final int LAST_SLOT = 15;

    private static final Sql ENTER = Sql.of("""
            insert into stage_counts as counted (organization_id, job_id, stage, slot, n)
            values (:organization, :job, :stage, :slot, 1)
            on conflict (organization_id, job_id, stage, slot) do update set n = counted.n + 1""");
    private static final Sql CHANGE = Sql.of("""
            insert into stage_counts as counted (organization_id, job_id, stage, slot, n)
            values (:organization, :job, :first, :slot, :first_change),
              (:organization, :job, :second, :slot, -:first_change)
            on conflict (organization_id, job_id, stage, slot) do update set n = counted.n + excluded.n""");

    private StageCounts() {}

    /** What the application's last step changes, if anything. */
    static Stream<Rank.Write> writes(Application.State state) {
        String left = state.last().from() == null ? null : state.last().from().key();
        String entered = state.last().to().key();
        if (entered.equals(left)) {
            return Stream.empty();
        }
        Bound change = left == null ? ENTER.bind().text("stage", entered) : change(left, entered);
        change.id("organization", state.organization()).id("job", state.job()).number("slot", slotOf(state));
        return Stream.of(Rank.STAGE_COUNTS.write(state.job(), change));
    }

    /** In the order of the stages, whichever is left: so that nobody waits for whom waits for them. */
    private static Bound change(String left, String entered) {
        boolean leftFirst = left.compareTo(entered) < 0;
        return CHANGE.bind()
                .text("first", leftFirst ? left : entered)
                .text("second", leftFirst ? entered : left)
                .number("first_change", leftFirst ? -1 : 1);
    }

    private static int slotOf(Application.State state) {
        return (int) state.id().value().getLeastSignificantBits() & LAST_SLOT;
    }
}
