package canary.dev.ats.adapter.jdbc;

import org.hibernate.StatelessSession;

/** Offends: a session of Hibernate reads. */
class UpdatesEntities {

    void update(StatelessSession session) {
        session.createMutationQuery("delete from AtsJob").executeUpdate();
    }
}
