package dev.ats.adapter.jdbc.host.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.ats.adapter.jdbc.AtsEntities;
import dev.ats.adapter.jdbc.host.JpaHostTransaction;
import dev.ats.application.Ats;
import dev.ats.domain.shared.ApplicationId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A host on JPA, with a persistence unit, an entity and a table of its own. */
class JpaDeskTest extends HostContract {

    @SuppressWarnings("ThreadLocalUsage") // one for each host
    private final ThreadLocal<EntityManager> current = new ThreadLocal<>();

    private EntityManagerFactory factory;
    private Ats joined;

    @BeforeEach
    void start() {
        factory = new PersistenceConfiguration("desk")
                .managedClass(Note.class)
                .property("jakarta.persistence.nonJtaDataSource", desk.pool().connections())
                .createEntityManagerFactory();
        joined = desk.product().joining(JpaHostTransaction.of(current::get));
    }

    @AfterEach
    void stop() {
        factory.close();
    }

    @Test
    void movesAnApplicationInATransactionOfTheHost() {
        ApplicationId application = desk.apply();
        try (EntityManager entities = factory.createEntityManager()) {
            current.set(entities);
            entities.getTransaction().begin();
            entities.persist(new Note("phoned " + application));
            Desk.done(joined.pipeline().move().run(desk.recruiter(), Desk.move(application, "screening")));
            entities.getTransaction().commit();
        } finally {
            current.remove();
        }
        assertThat(stageOf(application)).isEqualTo("screening");
    }

    @Test
    void sendsWhatTheHostHasNotFlushedYetBeforeAnythingOfOurs() throws Exception {
        ApplicationId application = desk.apply();
        String text = "once " + UUID.randomUUID();
        transaction(() -> {
            note(text);
            return true;
        });

        assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(() -> transaction(() -> {
                    note(text);
                    joined.pipeline().move().run(desk.recruiter(), Desk.move(application, "screening"));
                    throw new AssertionError("the host's duplicate was not sent");
                }));

        assertThat(stageOf(application)).isEqualTo("applied");
    }

    @Test
    void asksInItsOwnQueriesForWhatItsOrganizationHas() {
        PersistenceConfiguration persistence = new PersistenceConfiguration("desk that asks")
                .property("jakarta.persistence.nonJtaDataSource", desk.pool().connections());
        List<String> titles;
        // snippet: ask
        AtsEntities.all().forEach(persistence::managedClass);
        try (EntityManagerFactory asking = persistence.createEntityManagerFactory();
                EntityManager entities = asking.createEntityManager()) {
            entities.getTransaction().begin();
            entities.createNativeQuery("""
                            select set_config('search_path', 'hiring, pg_temp', true),
                              set_config('ats.organization', :organization, true)""", Object[].class)
                    .setParameter("organization", desk.organization().toString())
                    .getSingleResult();
            titles = entities.createQuery("select j.title from AtsJob j where j.status = 'open'", String.class)
                    .getResultList();
            entities.getTransaction().rollback();
        }
        // end of snippet
        assertThat(titles).containsExactly("Engineer");
    }

    @Test
    void refusesToWorkOutsideOfATransaction() {
        ApplicationId application = desk.apply();
        try (EntityManager entities = factory.createEntityManager()) {
            current.set(entities);

            assertThatIllegalStateException()
                    .isThrownBy(
                            () -> joined.pipeline().move().run(desk.recruiter(), Desk.move(application, "screening")))
                    .withMessageContaining("no transaction");
        } finally {
            current.remove();
        }
    }

    @Override
    Ats joined() {
        return joined;
    }

    @Override
    void transaction(Callable<Boolean> work) throws Exception {
        try (EntityManager entities = factory.createEntityManager()) {
            current.set(entities);
            entities.getTransaction().begin();
            if (work.call()) {
                entities.getTransaction().commit();
            } else {
                entities.getTransaction().rollback();
            }
        } finally {
            current.remove();
        }
    }

    @Override
    void note(String text) {
        current.get().persist(new Note(text));
    }
}
