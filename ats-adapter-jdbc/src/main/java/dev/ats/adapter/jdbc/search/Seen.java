package dev.ats.adapter.jdbc.search;

import dev.ats.adapter.jdbc.audit.AuditEntryEntity;
import dev.ats.adapter.jdbc.candidates.CandidateEntity;
import dev.ats.adapter.jdbc.jobs.JobEntity;
import dev.ats.adapter.jdbc.jobs.JobStaffEntity;
import dev.ats.adapter.jdbc.kernel.Sight;
import dev.ats.adapter.jdbc.pipeline.ApplicationEntity;
import dev.ats.domain.shared.AccountId;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What a reader sees, as conditions: {@link Sight} said in Criteria, and nowhere else. */
public final class Seen {

    private Seen() {}

    /** Jobs that are published, or assigned to somebody whose assignments are seen; or all. */
    public static Consumer<Rows<JobEntity>> jobs(Sight sight) {
        return jobs -> {
            if (!sight.all()) {
                jobs.either(Stream.of(
                        one -> one.withAny("publishedAt"),
                        one -> one.meeting("id", JobStaffEntity.class, "jobId", assignments(sight))));
            }
        };
    }

    /** Applications that are the reader's own, or on a job assigned to somebody whose assignments are seen; or all. */
    public static Consumer<Rows<ApplicationEntity>> applications(Sight sight) {
        return applications -> {
            if (!sight.all()) {
                applications.either(Stream.of(
                        own(sight), one -> one.meeting("jobId", JobStaffEntity.class, "jobId", assignments(sight))));
            }
        };
    }

    /** Applications that are the reader's own. */
    public static Consumer<Rows<ApplicationEntity>> own(Sight sight) {
        return sight.self() == null
                ? Rows::none
                : applications -> applications.meeting(
                        "candidateId",
                        CandidateEntity.class,
                        "id",
                        candidates ->
                                candidates.having("accountId", sight.self().value()));
    }

    /** Assignments to somebody whose assignments are seen. */
    public static Consumer<Rows<JobStaffEntity>> assignments(Sight sight) {
        UUID[] accounts = sight.staff().stream().map(AccountId::value).toArray(UUID[]::new);
        return staff -> staff.havingAny("accountId", accounts);
    }

    /** A journal, or nothing of it. */
    public static Consumer<Rows<AuditEntryEntity>> journal(Sight sight) {
        return sight.all() ? entries -> {} : Rows::none;
    }
}
