package dev.ats.application.testkit;

import dev.ats.application.jobs.SavedJob;
import dev.ats.application.kernel.AuditEntry;
import dev.ats.application.kernel.Conflict;
import dev.ats.application.kernel.Opened;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.access.accounts.Membership;
import dev.ats.domain.candidates.Candidate;
import dev.ats.domain.candidates.CandidateTag;
import dev.ats.domain.jobs.Job;
import dev.ats.domain.messaging.ListenerName;
import dev.ats.domain.messaging.Mail;
import dev.ats.domain.messaging.MailId;
import dev.ats.domain.messaging.Telling;
import dev.ats.domain.organizations.Organization;
import dev.ats.domain.organizations.settings.Settings;
import dev.ats.domain.pipeline.Application;
import dev.ats.domain.pipeline.PipelineDrawing;
import dev.ats.domain.pipeline.Step;
import dev.ats.domain.pipeline.bulk.Bulk;
import dev.ats.domain.pipeline.bulk.BulkId;
import dev.ats.domain.pipeline.bulk.BulkTask;
import dev.ats.domain.pipeline.bulk.ItemResult;
import dev.ats.domain.pipeline.opinions.Feedback;
import dev.ats.domain.pipeline.opinions.FeedbackId;
import dev.ats.domain.pipeline.opinions.Note;
import dev.ats.domain.pipeline.opinions.NoteId;
import dev.ats.domain.pipeline.templates.PipelineTemplate;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Line;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.PipelineId;
import dev.ats.domain.shared.PipelineKey;
import dev.ats.domain.shared.Tag;
import dev.ats.domain.shared.TeamId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Everything committed at one time. A commit writes to a copy, so that what somebody still reads never changes. */
final class InMemoryTables {
    final Map<OrganizationId, Organization.State> organizations;
    final Map<AccountId, Account.State> accounts;
    final Map<MemberKey, Membership.State> memberships;
    final InMemoryAccess access;
    final Map<SettingsKey, Settings.State> settings;
    final Map<PipelineId, PipelineTemplate.State> templates;
    final Map<VersionKey, PipelineDrawing> pipelineVersions;
    final Map<JobId, Job.State> jobs;
    final List<JobPipelineRow> jobPipelines;
    final Map<JobId, Integer> filled;
    final Map<SavedKey, SavedJob> savedJobs;
    final Map<CandidateId, Candidate.State> candidates;
    final Map<ApplicationId, Application.State> applications;
    final Map<StepKey, Step> history;
    final Map<StepKey, Line> remarks;
    final Map<ApplicationId, Body> letters;
    final Map<FeedbackId, Feedback.State> feedback;
    final Map<FeedbackId, Body> comments;
    final Map<NoteId, Note.State> notes;
    final Map<NoteId, Body> noteTexts;
    final List<AuditEntry> journal;
    final List<OutboxRow> outbox;
    final Map<ReplyKey, Kept> replies;
    final Map<TagKey, CandidateTag.State> candidateTags;
    final Map<BulkId, Bulk.State> bulks;
    final Map<BulkId, BulkTask> bulkWords;
    final Map<ItemKey, ItemResult> bulkItems;
    final Map<UUID, Waiting> bulksDue;
    final Map<MailId, Mail.State> mails;
    final Map<UUID, Waiting> eventsDue;
    final Map<UUID, Waiting> mailsDue;
    final Map<ListenerName, Instant> listeners;
    final Map<TellingKey, Telling.State> tellings;
    final Map<ListenerName, Map<UUID, Waiting>> tellingsDue;

    /** A membership is named by who and where. */
    record MemberKey(OrganizationId organization, AccountId account) {}

    /** Settings are named by whose they are; the team is null for the organization's own. */
    record SettingsKey(OrganizationId organization, TeamId team) {}

    /** A version of a pipeline is named by whose it is and its key. */
    record VersionKey(OrganizationId organization, PipelineKey key) {}

    /** Since when a job has a pipeline, and whether those under way went over to it. */
    record JobPipelineRow(JobId job, PipelineKey pipeline, boolean running, Instant at) {}

    /** A saved job is named by who keeps it in mind and which. */
    record SavedKey(AccountId account, JobId job) {}

    /** A telling is named by who is to hear of what. */
    record TellingKey(ListenerName listener, UUID event) {}

    /** Something in a queue. */
    record Waiting(OrganizationId organization, Instant dueAt) {}

    /** A tag is named by whose it is and what it says. */
    record TagKey(CandidateId candidate, Tag tag) {}

    /** An item is named by its bulk and place. */
    record ItemKey(BulkId bulk, int position) {}

    /** A step is named by its application and sequence. */
    record StepKey(ApplicationId application, int sequence) {}

    /** A reply is named by the organization and the key it was stored under. */
    record ReplyKey(OrganizationId organization, String scope, String value) {}

    /** A reply, since when it is kept. */
    record Kept(Opened.Earlier reply, Instant at) {}

    /** An event put out. */
    record OutboxRow(UUID id, OrganizationId organization, Event event, Author by, Instant at) {}

    InMemoryTables() {
        this.organizations = new LinkedHashMap<>();
        this.accounts = new LinkedHashMap<>();
        this.memberships = new LinkedHashMap<>();
        this.access = new InMemoryAccess();
        this.settings = new LinkedHashMap<>();
        this.templates = new LinkedHashMap<>();
        this.pipelineVersions = new LinkedHashMap<>();
        this.jobs = new LinkedHashMap<>();
        this.jobPipelines = new ArrayList<>();
        this.filled = new LinkedHashMap<>();
        this.savedJobs = new LinkedHashMap<>();
        this.candidates = new LinkedHashMap<>();
        this.applications = new LinkedHashMap<>();
        this.history = new LinkedHashMap<>();
        this.remarks = new LinkedHashMap<>();
        this.letters = new LinkedHashMap<>();
        this.feedback = new LinkedHashMap<>();
        this.comments = new LinkedHashMap<>();
        this.notes = new LinkedHashMap<>();
        this.noteTexts = new LinkedHashMap<>();
        this.journal = new ArrayList<>();
        this.outbox = new ArrayList<>();
        this.replies = new LinkedHashMap<>();
        this.candidateTags = new LinkedHashMap<>();
        this.bulks = new LinkedHashMap<>();
        this.bulkWords = new LinkedHashMap<>();
        this.bulkItems = new LinkedHashMap<>();
        this.bulksDue = new LinkedHashMap<>();
        this.mails = new LinkedHashMap<>();
        this.eventsDue = new LinkedHashMap<>();
        this.mailsDue = new LinkedHashMap<>();
        this.listeners = new LinkedHashMap<>();
        this.tellings = new LinkedHashMap<>();
        this.tellingsDue = new LinkedHashMap<>();
    }

    private InMemoryTables(InMemoryTables of) {
        this.organizations = new LinkedHashMap<>(of.organizations);
        this.accounts = new LinkedHashMap<>(of.accounts);
        this.memberships = new LinkedHashMap<>(of.memberships);
        this.access = of.access.copy();
        this.settings = new LinkedHashMap<>(of.settings);
        this.templates = new LinkedHashMap<>(of.templates);
        this.pipelineVersions = new LinkedHashMap<>(of.pipelineVersions);
        this.jobs = new LinkedHashMap<>(of.jobs);
        this.jobPipelines = new ArrayList<>(of.jobPipelines);
        this.filled = new LinkedHashMap<>(of.filled);
        this.savedJobs = new LinkedHashMap<>(of.savedJobs);
        this.candidates = new LinkedHashMap<>(of.candidates);
        this.applications = new LinkedHashMap<>(of.applications);
        this.history = new LinkedHashMap<>(of.history);
        this.remarks = new LinkedHashMap<>(of.remarks);
        this.letters = new LinkedHashMap<>(of.letters);
        this.feedback = new LinkedHashMap<>(of.feedback);
        this.comments = new LinkedHashMap<>(of.comments);
        this.notes = new LinkedHashMap<>(of.notes);
        this.noteTexts = new LinkedHashMap<>(of.noteTexts);
        this.journal = new ArrayList<>(of.journal);
        this.outbox = new ArrayList<>(of.outbox);
        this.replies = new LinkedHashMap<>(of.replies);
        this.candidateTags = new LinkedHashMap<>(of.candidateTags);
        this.bulks = new LinkedHashMap<>(of.bulks);
        this.bulkWords = new LinkedHashMap<>(of.bulkWords);
        this.bulkItems = new LinkedHashMap<>(of.bulkItems);
        this.bulksDue = new LinkedHashMap<>(of.bulksDue);
        this.mails = new LinkedHashMap<>(of.mails);
        this.eventsDue = new LinkedHashMap<>(of.eventsDue);
        this.mailsDue = new LinkedHashMap<>(of.mailsDue);
        this.listeners = new LinkedHashMap<>(of.listeners);
        this.tellings = new LinkedHashMap<>(of.tellings);
        this.tellingsDue = new LinkedHashMap<>();
        of.tellingsDue.forEach((listener, due) -> tellingsDue.put(listener, new LinkedHashMap<>(due)));
    }

    InMemoryTables copy() {
        return new InMemoryTables(this);
    }

    /** Inserts a row; one that is there already is a lost creation. */
    static <K, V> void insert(Map<K, V> table, K key, V row) {
        if (table.putIfAbsent(key, row) != null) {
            throw lost("key " + key);
        }
    }

    /** Whether the version is the first; otherwise the row has to be there in the version before. */
    static boolean isFirst(int version, Integer current) {
        if (version == 1) {
            return true;
        }
        if (current == null || current != version - 1) {
            throw new Conflict(Conflict.Kind.STALE, "version " + version + " after " + current, null);
        }
        return false;
    }

    /** Refuses a row that would be the second of its kind. */
    static void unique(boolean taken, String constraint) {
        if (taken) {
            throw lost(constraint);
        }
    }

    /** Refuses a row that leads nowhere: a bug, as a broken foreign key is. */
    static void reference(boolean exists, String constraint) {
        if (!exists) {
            throw new IllegalStateException("broken reference: " + constraint);
        }
    }

    private static Conflict lost(String constraint) {
        return new Conflict(Conflict.Kind.LOST_CREATION, constraint, null);
    }
}
