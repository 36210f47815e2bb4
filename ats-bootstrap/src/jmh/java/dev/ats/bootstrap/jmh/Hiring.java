package dev.ats.bootstrap.jmh;

import java.util.ArrayList;
import java.util.List;

/** The pipeline that everybody is asked about: applied to hired in four steps, rejected or withdrawn on the way. */
final class Hiring {

    /** Where an application stands. */
    enum Stage {
        APPLIED,
        SCREENING,
        INTERVIEW,
        OFFER,
        HIRED,
        REJECTED,
        WITHDRAWN
    }

    /** What is done with it. */
    enum Step {
        SCREEN,
        INTERVIEW,
        OFFER,
        HIRE,
        REJECT,
        WITHDRAW
    }

    /** One line of the drawing. */
    record Line(Stage from, Step step, Stage to) {}

    /** The drawing. */
    static final List<Line> LINES = lines();

    private Hiring() {}

    private static List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Stage.APPLIED, Step.SCREEN, Stage.SCREENING));
        lines.add(new Line(Stage.SCREENING, Step.INTERVIEW, Stage.INTERVIEW));
        lines.add(new Line(Stage.INTERVIEW, Step.OFFER, Stage.OFFER));
        lines.add(new Line(Stage.OFFER, Step.HIRE, Stage.HIRED));
        for (Stage open : List.of(Stage.APPLIED, Stage.SCREENING, Stage.INTERVIEW, Stage.OFFER)) {
            lines.add(new Line(open, Step.REJECT, Stage.REJECTED));
            lines.add(new Line(open, Step.WITHDRAW, Stage.WITHDRAWN));
        }
        return List.copyOf(lines);
    }
}
