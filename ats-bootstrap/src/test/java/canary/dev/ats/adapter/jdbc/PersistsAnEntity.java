package canary.dev.ats.adapter.jdbc;

import jakarta.persistence.EntityManager;

/** Offends: JDBI owns all writes. */
class PersistsAnEntity {

    void persist(EntityManager entities, Object anything) {
        entities.persist(anything);
    }
}
