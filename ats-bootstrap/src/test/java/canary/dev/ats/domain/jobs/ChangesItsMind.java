package canary.dev.ats.domain.jobs;

/** Offends: fields of the domain are final. */
final class ChangesItsMind {
    private int openings;

    int oneMore() {
        return ++openings;
    }
}
