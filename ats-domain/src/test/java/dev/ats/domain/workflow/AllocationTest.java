package dev.ats.domain.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import dev.ats.domain.workflow.DefaultPipeline.Facts;
import dev.ats.domain.workflow.DefaultPipeline.Stage;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class AllocationTest {

    private static final int CALLS = 10_000;
    private static final Facts ONE_LEFT = new Facts(1, true);

    private final Workflow<Stage, Facts> pipeline = DefaultPipeline.PIPELINE;
    private final Workflow<String, Facts> drawn = DefaultPipeline.drawn();

    @Test
    void answersAnAllowedMoveWithTheSameInstanceEveryTime() {
        assertThat(pipeline.attempt("screen", Stage.APPLIED, ONE_LEFT))
                .isSameAs(pipeline.attempt("screen", Stage.APPLIED, null))
                .isSameAs(pipeline.towards(Stage.APPLIED, Stage.SCREENING, ONE_LEFT));
    }

    @Test
    void answersAGuardedMoveThatIsAllowedWithTheSameInstanceToo() {
        assertThat(drawn.attempt("hire", "offer", ONE_LEFT)).isSameAs(drawn.towards("offer", "hired", ONE_LEFT));
    }

    @Test
    void allocatesNothingForAnAllowedMove() {
        assertThat(allocatedBy(() -> pipeline.towards(Stage.APPLIED, Stage.SCREENING, ONE_LEFT)))
                .isLessThan(CALLS);
        assertThat(allocatedBy(() -> pipeline.attempt("hire", Stage.OFFER, ONE_LEFT)))
                .isLessThan(CALLS);
        assertThat(allocatedBy(() -> drawn.towards("offer", "hired", ONE_LEFT))).isLessThan(CALLS);
    }

    @Test
    void allocatesNothingForAMoveThatDoesNotExist() {
        assertThat(allocatedBy(() -> pipeline.attempt("hire", Stage.APPLIED, ONE_LEFT)))
                .isLessThan(CALLS);
    }

    @Test
    void allocatesNothingForACheck() {
        Facts filled = new Facts(0, false);
        assertThat(allocatedBy(() -> pipeline.allows(Stage.OFFER, Stage.HIRED, filled)))
                .isLessThan(CALLS);
    }

    /** Less than a byte a call is nothing a call: the smallest object has sixteen; the rest is the measuring itself. */
    private static long allocatedBy(Supplier<Object> call) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        assumeTrue(threads.isThreadAllocatedMemoryEnabled(), "this JVM does not count allocations");
        Object last = null;
        for (int i = 0; i < 100; i++) {
            last = call.get();
        }
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < CALLS; i++) {
            last = call.get();
        }
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(last).isNotNull();
        return allocated;
    }
}
