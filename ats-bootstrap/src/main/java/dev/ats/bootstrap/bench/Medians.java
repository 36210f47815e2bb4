package dev.ats.bootstrap.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** The middle of what was measured several times. */
final class Medians {

    private Medians() {}

    /** The middle one, or of two the mean; not a number when there is none. */
    static <T> double of(List<T> many, ToDoubleFunction<T> figure) {
        double[] sorted = many.stream().mapToDouble(figure).sorted().toArray();
        if (sorted.length == 0) {
            return Double.NaN;
        }
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
