package dev.ats.bootstrap.jmh;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What nobody can be faster than: one integer for each state, with a bit for each state it leads to. */
@State(Scope.Benchmark)
public class BitmaskBenchmark {

    private final int[] leadsTo = new int[Hiring.Stage.values().length];

    public BitmaskBenchmark() {
        Hiring.LINES.forEach(line -> leadsTo[line.from().ordinal()] |= 1 << line.to().ordinal());
    }

    /** A thing and where it stands. */
    record Standing(Hiring.Stage at, int version) {}

    @Benchmark
    public boolean check(Questions questions) {
        Hiring.Line line = questions.check();
        return allows(line);
    }

    @Benchmark
    public Object move(Questions questions) {
        Hiring.Line line = questions.move();
        return allows(line) ? new Standing(line.to(), 2) : null;
    }

    private boolean allows(Hiring.Line line) {
        return (leadsTo[line.from().ordinal()] >> line.to().ordinal() & 1) != 0;
    }
}
