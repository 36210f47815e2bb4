package dev.ats.bootstrap.bench;

import java.util.Locale;

/**
 * A figure beside what it must be and what it should be.
 *
 * @param what it is about
 * @param figure as measured; not a number where it was not
 * @param must the bound that has to be kept
 * @param aim the bound that is hoped for
 * @param best which of two figures is the better one
 * @param depends on what it is judged by
 */
record Goal(String what, double figure, double must, double aim, Best best, Evidence depends) {

    /** Above this share of the machine in other hands, times tell nothing. */
    static final double QUIET = 0.10;

    /** Which way is better. */
    enum Best {
        HIGH,
        LOW
    }

    /** What a figure is made of: processor time can be trusted on a busy machine, time cannot. */
    enum Evidence {
        TIME,
        PROCESSOR
    }

    /**
     * In a word or two.
     *
     * @param disturbance the largest share of the machine that others had
     */
    String verdict(double disturbance) {
        if (Double.isNaN(figure)) {
            return "not measured";
        }
        if (depends == Evidence.TIME && disturbance > QUIET) {
            return "no verdict";
        }
        if (keeps(aim)) {
            return "aim reached";
        }
        return keeps(must) ? "kept" : "missed";
    }

    /** As a row of a table. */
    String row(double disturbance) {
        String measured = Double.isNaN(figure) ? "-" : String.format(Locale.ROOT, "%.2f", figure);
        return String.format(
                Locale.ROOT, "| %s | %.4g | %.4g | %s | %s |", what, must, aim, measured, verdict(disturbance));
    }

    private boolean keeps(double bound) {
        return best == Best.HIGH ? figure >= bound : figure <= bound;
    }
}
