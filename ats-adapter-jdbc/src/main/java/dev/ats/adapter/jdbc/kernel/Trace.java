package dev.ats.adapter.jdbc.kernel;

/** Watches the statements that are sent, from outside; it changes nothing. */
@FunctionalInterface
public interface Trace {

    /** Watches nothing. */
    Trace NONE = statement -> {};

    /** This statement is about to be sent. */
    void sent(Bound statement);
}
