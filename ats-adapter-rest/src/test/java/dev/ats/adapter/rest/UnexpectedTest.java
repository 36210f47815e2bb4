package dev.ats.adapter.rest;

import static dev.ats.adapter.rest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.ats.domain.shared.InvalidValue;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Bugs and broken machines: the sender learns a request id, the log learns the rest. */
class UnexpectedTest {

    private static final String JOB = "/api/v1/jobs/" + Canned.JOB;

    @Test
    void tellsTheSenderNothingAndTheLogEverythingOnce() {
        List<ILoggingEvent> log = answering(
                () -> {
                    throw new IllegalStateException("select secret from /var/lib/ats");
                },
                "boom-1");

        assertThat(log).hasSize(1);
        assertThat(log.get(0).getFormattedMessage()).contains("boom-1");
        assertThat(log.get(0).getMDCPropertyMap()).containsEntry("request_id", "boom-1");
        assertThat(log.get(0).getThrowableProxy().getMessage()).contains("select secret");
    }

    @Test
    void survivesErrorsOfTheMachine() {
        assertThat(answering(
                        () -> {
                            throw new StackOverflowError();
                        },
                        "boom-2"))
                .hasSize(1);
    }

    @Test
    void doesNotBlameTheSenderForAValueThatCannotBeInHere() {
        assertThat(answering(
                        () -> {
                            throw new InvalidValue("must not be empty");
                        },
                        "boom-3"))
                .hasSize(1);
    }

    private static List<ILoggingEvent> answering(Supplier<RuntimeException> failure, String requestId) {
        Canned canned = new Canned();
        canned.viewJob = query -> {
            throw failure.get();
        };
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        log.start();
        root.addAppender(log);
        try (Running running = Running.of(canned)) {
            assertProblem(running.get(JOB).with("X-Request-Id", requestId).send(), 500, "internal_error");
        } finally {
            root.detachAppender(log);
        }
        return log.list.stream()
                .filter(event -> requestId.equals(event.getMDCPropertyMap().get("request_id")))
                .toList();
    }
}
