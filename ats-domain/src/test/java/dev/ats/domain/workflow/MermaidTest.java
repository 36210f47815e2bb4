package dev.ats.domain.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MermaidTest {

    @Test
    void drawsThePipeline() {
        assertThat(DefaultPipeline.PIPELINE.toMermaid()).isEqualTo("""
                        stateDiagram-v2
                            [*] --> APPLIED
                            APPLIED --> SCREENING : screen
                            APPLIED --> REJECTED : reject
                            APPLIED --> WITHDRAWN : withdraw
                            SCREENING --> INTERVIEW : interview
                            SCREENING --> REJECTED : reject
                            SCREENING --> WITHDRAWN : withdraw
                            INTERVIEW --> OFFER : offer
                            INTERVIEW --> REJECTED : reject
                            INTERVIEW --> WITHDRAWN : withdraw
                            OFFER --> HIRED : hire [opening_left]
                            OFFER --> REJECTED : reject
                            OFFER --> WITHDRAWN : withdraw
                            HIRED --> [*]
                            REJECTED --> [*]
                            WITHDRAWN --> [*]
                        """);
    }

    @Test
    void drawsTheSameTwice() {
        assertThat(DefaultPipeline.drawn().toMermaid())
                .isEqualTo(DefaultPipeline.drawn().toMermaid());
    }

    @Test
    void givesAnAliasToWhatMermaidCannotRead() {
        WorkflowBuilder<String, Void> draw = Workflow.named("odd");
        draw.start("On \"hold\"; 50%").state("end", "state_1").end("Done");
        draw.move("go: on\nnow").from("On \"hold\"; 50%").to("end");
        draw.move("rest #2").from("end").to("state_1");
        draw.move("close").fromEveryOpenState().to("Done");
        assertThat(draw.build().toMermaid()).isEqualTo("""
                        stateDiagram-v2
                            state "On #34;hold#34;#59; 50#37;" as state_1
                            state "end" as state_2
                            state "state_1" as state_3
                            [*] --> state_1
                            state_1 --> state_2 : go#58; on now
                            state_1 --> Done : close
                            state_2 --> state_3 : rest #35;2
                            state_2 --> Done : close
                            state_3 --> Done : close
                            Done --> [*]
                        """);
    }

    @Test
    void keepsStatesApartThatAreWrittenAlike() {
        WorkflowBuilder<Integer, Void> draw = Workflow.named("alike");
        draw.writing(state -> "Same").start(1).end(2).move("go").from(1).to(2);
        assertThat(draw.build().toMermaid()).contains("state \"Same\" as state_2", "Same --> state_2 : go");
    }
}
