package dev.ats.adapter.jdbc.search;

import dev.ats.adapter.jdbc.kernel.JdbcUnitOfWork;
import dev.ats.application.kernel.Unavailable;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;

/**
 * Where searches are asked. Hibernate boots in the background, because it takes longer than all the rest; whoever
 * searches before it is there waits for it, with nothing else in hand, and not for long.
 */
@SuppressWarnings("FutureReturnValueIgnored") // what the boot came to is asked for elsewhere
public final class Searches implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final CompletableFuture<SessionFactory> booted;
    private final Duration patience;
    private final Runnable end;

    private Searches(CompletableFuture<SessionFactory> booted, Duration patience, Runnable end) {
        this.booted = booted;
        this.patience = patience;
        this.end = end;
    }

    /**
     * Begins to boot.
     *
     * @param boot makes the factory, on a thread of its own; where it fails, every search is refused
     */
    public static Searches start(Supplier<SessionFactory> boot) {
        return start(boot, PATIENCE);
    }

    static Searches start(Supplier<SessionFactory> boot, Duration patience) {
        CompletableFuture<SessionFactory> booting = CompletableFuture.supplyAsync(boot, Searches::apart);
        CompletableFuture<?> factory = booting;
        return new Searches(booting, patience, () -> factory.thenAccept(made -> ((SessionFactory) made).close()));
    }

    /** On a factory that is there already and has all of {@code AtsEntities}; it stays open when these are closed. */
    public static Searches on(SessionFactory factory) {
        return new Searches(CompletableFuture.completedFuture(factory), PATIENCE, () -> {});
    }

    /** For a host without Hibernate: refuses every search, and says what is missing. */
    public static Searches none() {
        return new Searches(
                CompletableFuture.failedFuture(new IllegalStateException(
                        "lists need org.hibernate.orm:hibernate-core on the class path, and JdbcPorts.searches()")),
                PATIENCE,
                () -> {});
    }

    /**
     * Asks on the unit's connection, inside its transaction.
     *
     * @param search made once Hibernate is there: without it, not even its class could be loaded
     * @throws Unavailable when Hibernate is not there, or not yet after 5 seconds
     */
    public <T> T ask(JdbcUnitOfWork unit, Supplier<? extends Search<T>> search) {
        SessionFactory factory = awaited();
        return unit.on(connection -> {
            try (StatelessSession session = factory.openStatelessSession(connection)) {
                return search.get().in(session);
            }
        });
    }

    /** Tells somebody why the boot has failed, if it has or when it does. */
    public void whenFailed(Consumer<? super Throwable> told) {
        // As a future of anything: a lambda that names Hibernate cannot be linked where that is what is missing.
        CompletableFuture<?> made = booted;
        made.whenComplete((factory, fault) -> {
            if (fault != null) {
                told.accept(fault instanceof CompletionException wrapped ? wrapped.getCause() : fault);
            }
        });
    }

    /** Closes it, as soon as it has booted. */
    @Override
    public void close() {
        end.run();
    }

    private SessionFactory awaited() {
        try {
            return booted.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new Unavailable("searches have not started yet", e);
        } catch (ExecutionException e) {
            throw new Unavailable("searches cannot be asked: " + e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable("interrupted while searches were starting", e);
        }
    }

    private static void apart(Runnable boot) {
        Thread thread = new Thread(boot, "ats-searches");
        thread.setDaemon(true);
        thread.start();
    }
}
