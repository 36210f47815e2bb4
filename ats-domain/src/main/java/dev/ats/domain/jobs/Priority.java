package dev.ats.domain.jobs;

/** How much a job presses. */
public enum Priority {
    LOW(0),
    MEDIUM(1),
    HIGH(2),
    URGENT(3);

    private final int rank;

    Priority(int rank) {
        this.rank = rank;
    }

    /** Its rank among them all: 0 is what presses least. */
    public int rank() {
        return rank;
    }
}
