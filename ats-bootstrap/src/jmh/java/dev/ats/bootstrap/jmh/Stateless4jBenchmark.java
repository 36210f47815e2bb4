package dev.ats.bootstrap.jmh;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** stateless4j: a small machine around the state that was loaded. */
@State(Scope.Benchmark)
public class Stateless4jBenchmark {

    private final StateMachineConfig<Hiring.Stage, Hiring.Step> config = new StateMachineConfig<>();

    public Stateless4jBenchmark() {
        Hiring.LINES.forEach(line -> config.configure(line.from()).permit(line.step(), line.to()));
    }

    @Benchmark
    public boolean check(Questions questions) {
        Hiring.Line line = questions.check();
        return new StateMachine<>(line.from(), config).canFire(line.step());
    }

    @Benchmark
    public Object move(Questions questions) {
        Hiring.Line line = questions.move();
        StateMachine<Hiring.Stage, Hiring.Step> machine = new StateMachine<>(line.from(), config);
        machine.fire(line.step());
        return machine.getState();
    }
}
