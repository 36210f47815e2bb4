package canary.dev.ats.domain.jobs;

/** Offends: nothing has a setter. */
final class IsSet {
    private final int[] openings = new int[1];

    void setOpenings(int openings) {
        this.openings[0] = openings;
    }
}
