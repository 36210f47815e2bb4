package dev.ats.application.kernel;

import dev.ats.domain.shared.Refusal;
import java.util.function.Function;
import java.util.function.Supplier;

/** Watches use cases from outside, to count and time them; it changes nothing. */
public interface Observer {

    /** Watches nothing. */
    Observer NONE = new Observer() {
        @Override
        public <T> T watch(String useCase, Supplier<T> run, Function<T, String> outcome) {
            return run.get();
        }

        @Override
        public void repeated(String useCase, Conflict.Kind why) {}

        @Override
        public void refused(String permission, Refusal refusal) {}

        @Override
        public void failed(String useCase, RuntimeException why) {}
    };

    /**
     * Runs the use case.
     *
     * @param useCase the command's or query's name
     * @param outcome tells what it came to: {@code done}, {@code replayed}, or the code of the refusal
     * @return what {@code run} returned
     */
    <T> T watch(String useCase, Supplier<T> run, Function<T, String> outcome);

    /** A use case is run again because somebody else was faster. */
    void repeated(String useCase, Conflict.Kind why);

    /** Somebody was refused for the lack of that permission. */
    void refused(String permission, Refusal refusal);

    /** A use case could not be served because of the machine, not of the request. */
    void failed(String useCase, RuntimeException why);
}
