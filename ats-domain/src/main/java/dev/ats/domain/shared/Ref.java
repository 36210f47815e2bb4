package dev.ats.domain.shared;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** What a deed was about, for the journal: a kind of thing and its id. */
public record Ref(Kind kind, UUID id) {

    /** The kinds of things people act on. */
    public enum Kind {
        INSTALLATION,
        ORGANIZATION,
        ACCOUNT,
        MEMBER,
        ROLE,
        TEAM,
        JOB,
        PIPELINE,
        CANDIDATE,
        APPLICATION,
        BULK,
        SESSION,
        INVITATION,
        API_KEY,
        SIGNING_KEY,
        MAIL,
        JOURNAL
    }

    public Ref {
        requireNonNull(kind, "kind");
        requireNonNull(id, "id");
    }

    /** That organization. */
    public static Ref to(OrganizationId id) {
        return new Ref(Kind.ORGANIZATION, id.value());
    }

    /** That account. */
    public static Ref to(AccountId id) {
        return new Ref(Kind.ACCOUNT, id.value());
    }

    /** That team. */
    public static Ref to(TeamId id) {
        return new Ref(Kind.TEAM, id.value());
    }

    /** That job. */
    public static Ref to(JobId id) {
        return new Ref(Kind.JOB, id.value());
    }

    /** That pipeline. */
    public static Ref to(PipelineId id) {
        return new Ref(Kind.PIPELINE, id.value());
    }

    /** That candidate. */
    public static Ref to(CandidateId id) {
        return new Ref(Kind.CANDIDATE, id.value());
    }

    /** That application. */
    public static Ref to(ApplicationId id) {
        return new Ref(Kind.APPLICATION, id.value());
    }

    /** The journal of that organization, or the installation's own. */
    public static Ref toJournalOf(OrganizationId id) {
        return new Ref(Kind.JOURNAL, id.value());
    }
}
