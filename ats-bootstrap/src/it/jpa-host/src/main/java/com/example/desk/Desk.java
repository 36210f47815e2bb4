package com.example.desk;

import dev.ats.adapter.jdbc.host.JpaHostTransaction;
import dev.ats.application.Ats;
import dev.ats.domain.access.Actor;
import dev.ats.domain.shared.ApplicationId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;

/** The desk's own work, in its own transactions. */
final class Desk {

    private final EntityManagerFactory factory;
    private final ThreadLocal<EntityManager> current = new ThreadLocal<>();
    private final Ats joined;

    Desk(EntityManagerFactory factory, Hiring hiring) {
        this.factory = factory;
        // snippet: join-jpa
        joined = hiring.product().joining(JpaHostTransaction.of(current::get));
        // end of snippet
    }

    /** Notes the call and moves the application: both, or neither. */
    void phoned(Actor recruiter, ApplicationId application, String stage) {
        // snippet: move-jpa
        try (EntityManager entities = factory.createEntityManager()) {
            current.set(entities);
            entities.getTransaction().begin();
            entities.persist(new Note("phoned " + application));
            Hiring.done(joined.pipeline().move().run(recruiter, Hiring.move(application, stage)));
            entities.getTransaction().commit();
        } finally {
            current.remove();
        }
        // end of snippet
    }
}
