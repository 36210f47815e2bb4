package dev.ats.adapter.rest.observability;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;

/** Times requests by the template of their route, so that there are as many series as routes, whatever is asked for. */
public final class RequestTimes {

    private static final String NAME = "http.server.requests";
    private static final Duration[] STEPS = {
        Duration.ofMillis(10),
        Duration.ofMillis(50),
        Duration.ofMillis(200),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5)
    };

    private final MeterRegistry registry;

    public RequestTimes(MeterRegistry registry) {
        this.registry = registry;
    }

    /** A request has come. */
    public Timer.Sample started() {
        return Timer.start(registry);
    }

    /** It was answered. */
    public void answered(String method, String route, int status, Timer.Sample started) {
        Timer timer = Timer.builder(NAME)
                .description("Requests by route and status.")
                .tags("method", method, "route", route, "status", String.valueOf(status))
                .serviceLevelObjectives(STEPS)
                .register(registry);
        started.stop(timer);
    }
}
