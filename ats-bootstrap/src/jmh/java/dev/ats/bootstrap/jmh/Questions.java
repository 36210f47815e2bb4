package dev.ats.bootstrap.jmh;

import java.util.Random;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What is asked, in an order that no branch predictor learns: of the checks a good half are refused, of the moves none. */
@State(Scope.Thread)
public class Questions {

    private static final int MANY = 4096;

    private final Hiring.Line[] checks = new Hiring.Line[MANY];
    private final Hiring.Line[] moves = new Hiring.Line[MANY];
    private int at;

    public Questions() {
        Random random = new Random(42);
        Hiring.Stage[] stages = Hiring.Stage.values();
        for (int i = 0; i < MANY; i++) {
            moves[i] = Hiring.LINES.get(random.nextInt(Hiring.LINES.size()));
            Hiring.Line line = Hiring.LINES.get(random.nextInt(Hiring.LINES.size()));
            checks[i] = new Hiring.Line(stages[random.nextInt(stages.length)], line.step(), line.to());
        }
    }

    /** The next that may be refused. */
    Hiring.Line check() {
        return checks[at++ & (MANY - 1)];
    }

    /** The next that is possible. */
    Hiring.Line move() {
        return moves[at++ & (MANY - 1)];
    }
}
