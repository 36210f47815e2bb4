package dev.ats.bootstrap.jmh;

import com.alibaba.cola.statemachine.StateMachine;
import com.alibaba.cola.statemachine.builder.StateMachineBuilder;
import com.alibaba.cola.statemachine.builder.StateMachineBuilderFactory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** COLA: one machine without state, asked with the state that was loaded. */
@State(Scope.Benchmark)
public class ColaBenchmark {

    private final StateMachine<Hiring.Stage, Hiring.Step, Void> machine;

    public ColaBenchmark() {
        StateMachineBuilder<Hiring.Stage, Hiring.Step, Void> builder = StateMachineBuilderFactory.create();
        Hiring.LINES.forEach(line -> builder.externalTransition()
                .from(line.from())
                .to(line.to())
                .on(line.step())
                .when(facts -> true)
                .perform((from, to, event, facts) -> {}));
        machine = builder.build("hiring " + System.identityHashCode(this));
    }

    @Benchmark
    public boolean check(Questions questions) {
        Hiring.Line line = questions.check();
        return machine.verify(line.from(), line.step());
    }

    @Benchmark
    public Object move(Questions questions) {
        Hiring.Line line = questions.move();
        return machine.fireEvent(line.from(), line.step(), null);
    }
}
