package dev.ats.application.kernel;

import dev.ats.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Notes what it sees. */
final class NotingObserver implements Observer {
    final List<String> notes = new ArrayList<>();

    @Override
    public <T> T watch(String useCase, Supplier<T> run, Function<T, String> outcome) {
        T result = run.get();
        notes.add(useCase + " " + outcome.apply(result));
        return result;
    }

    @Override
    public void repeated(String useCase, Conflict.Kind why) {
        notes.add(useCase + " repeated " + why);
    }

    @Override
    public void refused(String permission, Refusal refusal) {
        notes.add(permission + " refused " + refusal.code());
    }

    @Override
    public void failed(String useCase, RuntimeException why) {
        notes.add(useCase + " failed " + why.getMessage());
    }
}
