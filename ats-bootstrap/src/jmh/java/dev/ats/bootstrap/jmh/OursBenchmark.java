package dev.ats.bootstrap.jmh;

import dev.ats.domain.workflow.Attempt;
import dev.ats.domain.workflow.Workflow;
import dev.ats.domain.workflow.WorkflowBuilder;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Our engine: over an enum, as lifecycles in code have it, and over stages that are values, as pipelines have them. A
 * move leaves behind what an aggregate would keep of it.
 */
@State(Scope.Benchmark)
public class OursBenchmark {

    private final Workflow<Hiring.Stage, Void> coded = drawn(Function.identity());
    private final Workflow<Stage, Void> stored = drawn(Stage::of);
    private final Map<Hiring.Stage, Stage> stages = new EnumMap<>(Hiring.Stage.class);

    public OursBenchmark() {
        for (Hiring.Stage stage : Hiring.Stage.values()) {
            stages.put(stage, Stage.of(stage));
        }
    }

    /** A stage as it comes from a row. */
    record Stage(String value) {

        static Stage of(Hiring.Stage stage) {
            return new Stage(stage.name());
        }
    }

    /** A thing and where it stands. */
    record Standing<S>(S at, int version) {}

    @Benchmark
    public boolean check(Questions questions) {
        Hiring.Line line = questions.check();
        return coded.allows(line.from(), line.to(), null);
    }

    @Benchmark
    public Object move(Questions questions) {
        Hiring.Line line = questions.move();
        return stepped(coded.towards(line.from(), line.to(), null));
    }

    @Benchmark
    public boolean checkOfStoredStages(Questions questions) {
        Hiring.Line line = questions.check();
        return stored.allows(stages.get(line.from()), stages.get(line.to()), null);
    }

    @Benchmark
    public Object moveOfStoredStages(Questions questions) {
        Hiring.Line line = questions.move();
        return stepped(stored.towards(stages.get(line.from()), stages.get(line.to()), null));
    }

    private static <S> Standing<S> stepped(Attempt<S> attempt) {
        return attempt.fold(moved -> new Standing<>(moved.to(), 2), blocked -> null, none -> null);
    }

    private static <S> Workflow<S, Void> drawn(Function<Hiring.Stage, S> as) {
        WorkflowBuilder<S, Void> draw = Workflow.named("hiring");
        draw.start(as.apply(Hiring.Stage.APPLIED));
        draw.state(
                as.apply(Hiring.Stage.SCREENING),
                as.apply(Hiring.Stage.INTERVIEW),
                as.apply(Hiring.Stage.OFFER));
        draw.end(
                as.apply(Hiring.Stage.HIRED),
                as.apply(Hiring.Stage.REJECTED),
                as.apply(Hiring.Stage.WITHDRAWN));
        for (Hiring.Line line : Hiring.LINES) {
            draw.move(line.step().name()).from(as.apply(line.from())).to(as.apply(line.to()));
        }
        return draw.build();
    }
}
