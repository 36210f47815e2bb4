package dev.ats.domain.workflow;

import static dev.ats.domain.workflow.DefaultPipeline.Stage.APPLIED;
import static dev.ats.domain.workflow.DefaultPipeline.Stage.HIRED;
import static dev.ats.domain.workflow.DefaultPipeline.Stage.INTERVIEW;
import static dev.ats.domain.workflow.DefaultPipeline.Stage.OFFER;
import static dev.ats.domain.workflow.DefaultPipeline.Stage.REJECTED;
import static dev.ats.domain.workflow.DefaultPipeline.Stage.SCREENING;
import static dev.ats.domain.workflow.DefaultPipeline.Stage.WITHDRAWN;

import java.util.List;

/** The product's default pipeline, as an example to test the engine with; the real one belongs to its own context. */
final class DefaultPipeline {

    enum Stage {
        APPLIED,
        SCREENING,
        INTERVIEW,
        OFFER,
        HIRED,
        REJECTED,
        WITHDRAWN
    }

    record Facts(int openingsLeft, boolean reasonGiven) {}

    static final Guard<Facts> OPENING_LEFT =
            Guard.of("opening_left", "An opening must be left.", facts -> facts.openingsLeft() > 0);

    static final Guard<Facts> REASON_GIVEN = Guard.of("reason_given", "A reason must be given.", Facts::reasonGiven);

    static final Workflow<Stage, Facts> PIPELINE = pipeline();

    private DefaultPipeline() {}

    private static Workflow<Stage, Facts> pipeline() {
        WorkflowBuilder<Stage, Facts> draw = Workflow.named("application");
        draw.start(APPLIED).state(SCREENING, INTERVIEW, OFFER).end(HIRED, REJECTED, WITHDRAWN);
        draw.move("screen").from(APPLIED).to(SCREENING);
        draw.move("interview").from(SCREENING).to(INTERVIEW);
        draw.move("offer").from(INTERVIEW).to(OFFER);
        draw.move("hire").from(OFFER).to(HIRED).guardedBy(OPENING_LEFT);
        draw.move("reject").fromEveryOpenState().to(REJECTED);
        draw.move("withdraw").fromEveryOpenState().to(WITHDRAWN);
        return draw.build();
    }

    /** A smaller one as an organization would draw it: strings for states, guards by name, and one guard more. */
    static Workflow<String, Facts> drawn() {
        WorkflowBuilder<String, Facts> draw = Workflow.named("drawn pipeline");
        draw.guards(List.of(OPENING_LEFT, REASON_GIVEN));
        draw.start("applied").state("offer").end("hired", "rejected");
        draw.move("offer").from("applied").to("offer");
        draw.move("hire").from("offer").to("hired").guardedBy("opening_left", "reason_given");
        draw.move("reject").fromEveryOpenState().to("rejected").guardedBy("reason_given");
        return draw.build();
    }
}
