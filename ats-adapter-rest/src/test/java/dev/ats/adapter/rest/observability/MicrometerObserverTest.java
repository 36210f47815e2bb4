package dev.ats.adapter.rest.observability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ats.application.kernel.Conflict;
import dev.ats.application.kernel.GateRules;
import dev.ats.application.kernel.Unavailable;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

class MicrometerObserverTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final MicrometerObserver observer = new MicrometerObserver(registry);

    @Test
    void timesUseCasesByWhatTheyCameTo() {
        assertThat(observer.watch("MoveApplication", () -> 5, result -> "done")).isEqualTo(5);
        observer.watch("MoveApplication", () -> 5, result -> "stale");

        assertThat(timed("done")).isEqualTo(1);
        assertThat(timed("stale")).isEqualTo(1);
    }

    @Test
    void timesWhatFailsToo() {
        assertThatThrownBy(() -> observer.watch(
                        "MoveApplication",
                        () -> {
                            throw new IllegalStateException("broken");
                        },
                        result -> "done"))
                .isInstanceOf(IllegalStateException.class);

        assertThat(timed("failed")).isEqualTo(1);
    }

    @Test
    void countsWhatIsRepeated() {
        observer.repeated("CreateJob", Conflict.Kind.LOST_CREATION);

        assertThat(registry.get("ats.use.cases.repeated")
                        .tags("use_case", "CreateJob", "why", "lost_creation")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void countsDenials() {
        observer.refused("job.create", GateRules.FORBIDDEN.broken());

        assertThat(registry.get("ats.denials")
                        .tags("permission", "job.create", "code", "forbidden")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void countsFailures() {
        observer.failed("CreateJob", new Unavailable("database", null));

        assertThat(registry.get("ats.use.cases.failed")
                        .tags("use_case", "CreateJob", "why", "Unavailable")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    private long timed(String outcome) {
        return registry.get("ats.use.cases")
                .tags("use_case", "MoveApplication", "outcome", outcome)
                .timer()
                .count();
    }
}
