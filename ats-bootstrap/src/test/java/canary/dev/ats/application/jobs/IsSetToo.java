package canary.dev.ats.application.jobs;

/** Offends: nothing has a setter. */
interface IsSetToo {
    /** Sets it. */
    void setOpenings(int openings);
}
