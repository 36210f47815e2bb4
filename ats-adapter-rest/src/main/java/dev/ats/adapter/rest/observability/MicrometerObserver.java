package dev.ats.adapter.rest.observability;

import dev.ats.application.kernel.Conflict;
import dev.ats.application.kernel.Observer;
import dev.ats.domain.shared.Refusal;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts and times use cases, and logs where the machine failed them. */
public final class MicrometerObserver implements Observer {

    private static final Logger LOG = LoggerFactory.getLogger(MicrometerObserver.class);
    private static final String USE_CASE = "use_case";

    private final MeterRegistry registry;

    public MicrometerObserver(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public <T> T watch(String useCase, Supplier<T> run, Function<T, String> outcome) {
        Timer.Sample started = Timer.start(registry);
        String came = "failed";
        try {
            T result = run.get();
            came = outcome.apply(result);
            return result;
        } finally {
            started.stop(registry.timer("ats.use.cases", USE_CASE, useCase, "outcome", came));
        }
    }

    @Override
    public void repeated(String useCase, Conflict.Kind why) {
        registry.counter(
                        "ats.use.cases.repeated",
                        USE_CASE,
                        useCase,
                        "why",
                        why.name().toLowerCase(java.util.Locale.ROOT))
                .increment();
    }

    @Override
    public void refused(String permission, Refusal refusal) {
        registry.counter("ats.denials", "permission", permission, "code", refusal.code())
                .increment();
    }

    @Override
    public void failed(String useCase, RuntimeException why) {
        registry.counter(
                        "ats.use.cases.failed",
                        USE_CASE,
                        useCase,
                        "why",
                        why.getClass().getSimpleName())
                .increment();
        LOG.warn("{} could not be served", useCase, why);
    }
}
