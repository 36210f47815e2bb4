package dev.ats.adapter.jdbc.host;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.Session;

/**
 * The transaction of a host's {@code EntityManager}, which is Hibernate's. What the use case writes the persistence
 * context does not know: what was read of our tables before is as old as its reading.
 */
public final class JpaHostTransaction implements HostTransaction {

    private final Supplier<? extends EntityManager> current;

    private JpaHostTransaction(Supplier<? extends EntityManager> current) {
        this.current = current;
    }

    /**
     * The transaction of that entity manager.
     *
     * @param current finds the entity manager of the calling thread, or null; a container's shared proxy will do
     */
    public static HostTransaction of(Supplier<? extends EntityManager> current) {
        return new JpaHostTransaction(requireNonNull(current, "current"));
    }

    @Override
    public void flush() {
        entityManager().flush();
    }

    @Override
    public <T> T lend(Function<Connection, T> work) {
        return entityManager().unwrap(Session.class).doReturningWork(work::apply);
    }

    private EntityManager entityManager() {
        EntityManager manager = current.get();
        if (manager == null || !manager.isJoinedToTransaction()) {
            throw new IllegalStateException("there is no transaction on this thread that a use case could join");
        }
        return manager;
    }
}
