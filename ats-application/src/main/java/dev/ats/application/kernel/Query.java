package dev.ats.application.kernel;

/**
 * A question that changes nothing.
 *
 * @param <R> what it answers
 */
public interface Query<R> {

    /** The organization whose things it asks for; exactly one, or the installation. */
    Home home();
}
