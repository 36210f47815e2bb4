package dev.ats.adapter.jdbc;

import dev.ats.adapter.jdbc.audit.AuditEntryEntity;
import dev.ats.adapter.jdbc.candidates.CandidateEntity;
import dev.ats.adapter.jdbc.jobs.JobEntity;
import dev.ats.adapter.jdbc.jobs.JobOpeningsEntity;
import dev.ats.adapter.jdbc.jobs.JobStaffEntity;
import dev.ats.adapter.jdbc.organizations.OrganizationEntity;
import dev.ats.adapter.jdbc.pipeline.ApplicationEntity;
import java.util.List;

/**
 * The tables that lists are searched in, as entities to be read, here and in an embedding application's own queries.
 * Their names begin with {@code Ats}, they refer to each other by ids, and their tables have no schema: it has to be on
 * the search path, and only a transaction that has entered an organization sees their rows.
 */
public final class AtsEntities {

    private AtsEntities() {}

    /** All of them; an embedding application adds them to its own. */
    public static List<Class<?>> all() {
        return List.of(
                OrganizationEntity.class,
                JobEntity.class,
                JobOpeningsEntity.class,
                JobStaffEntity.class,
                CandidateEntity.class,
                ApplicationEntity.class,
                AuditEntryEntity.class);
    }
}
