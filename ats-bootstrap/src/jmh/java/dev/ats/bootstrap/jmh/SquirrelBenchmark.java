package dev.ats.bootstrap.jmh;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.squirrelframework.foundation.fsm.StateMachineBuilder;
import org.squirrelframework.foundation.fsm.StateMachineBuilderFactory;
import org.squirrelframework.foundation.fsm.impl.AbstractStateMachine;

/** squirrel-foundation: a machine is made for the state that was loaded, and started there. */
@State(Scope.Benchmark)
public class SquirrelBenchmark {

    private final StateMachineBuilder<Machine, Hiring.Stage, Hiring.Step, Void> builder =
            StateMachineBuilderFactory.create(Machine.class, Hiring.Stage.class, Hiring.Step.class, Void.class);

    public SquirrelBenchmark() {
        Hiring.LINES.forEach(
                line -> builder.externalTransition().from(line.from()).to(line.to()).on(line.step()));
    }

    /** Without actions. */
    public static class Machine extends AbstractStateMachine<Machine, Hiring.Stage, Hiring.Step, Void> {}

    @Benchmark
    public boolean check(Questions questions) {
        Hiring.Line line = questions.check();
        return started(line).canAccept(line.step());
    }

    @Benchmark
    public Object move(Questions questions) {
        Hiring.Line line = questions.move();
        Machine machine = started(line);
        machine.fire(line.step());
        return machine.getCurrentState();
    }

    private Machine started(Hiring.Line line) {
        return builder.newStateMachine(line.from());
    }
}
