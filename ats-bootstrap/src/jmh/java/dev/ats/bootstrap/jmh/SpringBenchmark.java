package dev.ats.bootstrap.jmh;

import java.util.EnumSet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.config.StateMachineBuilder;
import org.springframework.statemachine.support.DefaultStateMachineContext;
import reactor.core.publisher.Mono;

/**
 * spring-statemachine: one machine, put back into the state that was loaded, as its persisters do it; making one for each
 * move would cost more still. It cannot be asked whether it would move, so there is no check.
 */
@State(Scope.Thread)
public class SpringBenchmark {

    private StateMachine<Hiring.Stage, Hiring.Step> machine;

    @Setup
    public void draw() throws Exception {
        StateMachineBuilder.Builder<Hiring.Stage, Hiring.Step> builder = StateMachineBuilder.builder();
        builder.configureConfiguration().withConfiguration().machineId("hiring");
        builder.configureStates()
                .withStates()
                .initial(Hiring.Stage.APPLIED)
                .states(EnumSet.allOf(Hiring.Stage.class))
                .end(Hiring.Stage.HIRED)
                .end(Hiring.Stage.REJECTED)
                .end(Hiring.Stage.WITHDRAWN);
        for (Hiring.Line line : Hiring.LINES) {
            builder.configureTransitions()
                    .withExternal()
                    .source(line.from())
                    .target(line.to())
                    .event(line.step());
        }
        machine = builder.build();
        machine.startReactively().block();
    }

    @Benchmark
    public Object move(Questions questions) {
        Hiring.Line line = questions.move();
        machine.stopReactively().block();
        machine.getStateMachineAccessor()
                .doWithAllRegions(access -> access.resetStateMachineReactively(
                                new DefaultStateMachineContext<>(line.from(), null, null, null))
                        .block());
        machine.startReactively().block();
        machine.sendEvent(Mono.just(MessageBuilder.withPayload(line.step()).build()))
                .blockLast();
        return machine.getState().getId();
    }
}
