package dev.ats.adapter.rest;

/** Whether requests can be served; asked often, so it has to be cheap. A stopping server is not, whatever this says. */
@FunctionalInterface
public interface Readiness {

    /** Always. */
    Readiness ALWAYS = () -> true;

    /** Whether they can now. */
    boolean isReady();
}
