package dev.ats.adapter.jdbc.embedded;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Looks after a running server: when it dies, it is started again on the same port, until that works or is called off. */
final class Watch implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final Starter starter;
    private final CountDownLatch calledOff = new CountDownLatch(1);
    private final Thread thread = new Thread(this::lookAfter, "ats-embedded-postgres");
    private volatile Postmaster current;

    Watch(Starter starter, Postmaster postmaster) {
        this.starter = starter;
        this.current = postmaster;
        thread.setDaemon(true);
    }

    void begin() {
        thread.start();
    }

    Postmaster current() {
        return current;
    }

    private void lookAfter() {
        try {
            while (!calledOff.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
                if (!current.isAlive()) {
                    restart();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void restart() {
        Postmaster dead = current;
        Log.LOGGER.warn(
                "PostgreSQL ({}) died; starting it again", dead.process().pid());
        try {
            current = starter.start(dead.port());
        } catch (IOException | EmbeddedPostgresFailed e) {
            Log.LOGGER.error("PostgreSQL could not be started again; trying on: {}", e.getMessage());
        }
    }

    /** Calls the watch off and waits for it, so that nobody starts what is about to be stopped. */
    @Override
    public void close() {
        calledOff.countDown();
        thread.interrupt();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
