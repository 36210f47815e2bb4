package dev.ats.application.pipeline;

import dev.ats.domain.pipeline.Application;
import dev.ats.domain.pipeline.Pipeline;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.sla.Sla;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Line;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.PipelineKey;
import dev.ats.domain.shared.Tag;
import dev.ats.domain.workflow.Option;
import dev.ats.domain.workflow.UnmetGuard;
import java.time.Instant;
import java.util.List;

/** An application as it is shown, to each audience only what is theirs to see. */
public sealed interface ApplicationView {

    /** Which application. */
    ApplicationId id();

    /** Its version. */
    int version();

    /** The same where nothing can be done, because it is past. */
    ApplicationView withoutMoves();

    /**
     * A move that could be made, and what stands before it.
     *
     * @param requiresReason whether it has to be said why; that nothing has been said yet does not stand before it
     */
    record PossibleMove(Stage to, boolean allowed, boolean requiresReason, List<Blocker> blockedBy) {

        /** An unmet guard. */
        public record Blocker(String guard, String detail) {

            static Blocker of(UnmetGuard unmet) {
                return new Blocker(unmet.name(), unmet.detail());
            }
        }

        public PossibleMove {
            blockedBy = List.copyOf(blockedBy);
        }

        static PossibleMove of(Option<Stage> option, boolean requiresReason) {
            return new PossibleMove(
                    option.to(),
                    option.allowed(),
                    requiresReason,
                    option.unmet().stream().map(Blocker::of).toList());
        }
    }

    /**
     * Who applies, to members.
     *
     * @param tags what the organization has filed them under, in order
     */
    record Applicant(CandidateId id, Name name, Email email, List<Tag> tags) {

        public Applicant {
            tags = List.copyOf(tags);
        }

        static Applicant of(ApplicationCase found) {
            ApplicationCase.Person person = found.person();
            return new Applicant(
                    person.id(), person.name(), person.email(), found.file().tags());
        }
    }

    /**
     * What the members of the organization see.
     *
     * @param coverLetter what it came with, or null
     * @param reason what was said about its last step, or null
     * @param sla how it stands to its target, or null when it has none or has ended
     */
    record ForMember(
            ApplicationId id,
            OrganizationId organizationId,
            JobId jobId,
            Name jobTitle,
            Applicant candidate,
            PipelineKey pipeline,
            Stage stage,
            boolean active,
            Instant appliedAt,
            Instant movedAt,
            int version,
            List<PossibleMove> moves,
            Body coverLetter,
            Line reason,
            FeedbackSummary feedback,
            Sla sla)
            implements ApplicationView {

        @Override
        public ForMember withoutMoves() {
            return new ForMember(
                    id,
                    organizationId,
                    jobId,
                    jobTitle,
                    candidate,
                    pipeline,
                    stage,
                    active,
                    appliedAt,
                    movedAt,
                    version,
                    List.of(),
                    coverLetter,
                    reason,
                    feedback,
                    sla);
        }

        static ForMember of(ApplicationCase found, Instant now) {
            Application application = found.application();
            return new ForMember(
                    application.state().id(),
                    application.state().organization(),
                    application.state().job(),
                    found.jobTitle(),
                    Applicant.of(found),
                    application.state().pipeline(),
                    application.stage(),
                    application.state().active(),
                    application.state().appliedAt(),
                    application.state().last().at(),
                    application.version(),
                    movesOf(found),
                    found.file().letter(),
                    found.file().reason(),
                    found.file().feedback(),
                    found.slaAt(now));
        }
    }

    /** What the person who applied sees: nothing of how the organization decides. */
    record ForCandidate(
            ApplicationId id,
            OrganizationId organizationId,
            JobId jobId,
            Name jobTitle,
            ApplicationCase.Person candidate,
            Stage stage,
            boolean active,
            Instant appliedAt,
            Instant movedAt,
            int version,
            List<PossibleMove> moves)
            implements ApplicationView {

        @Override
        public ForCandidate withoutMoves() {
            return new ForCandidate(
                    id,
                    organizationId,
                    jobId,
                    jobTitle,
                    candidate,
                    stage,
                    active,
                    appliedAt,
                    movedAt,
                    version,
                    List.of());
        }

        static ForCandidate of(ApplicationCase found) {
            Application application = found.application();
            return new ForCandidate(
                    application.state().id(),
                    application.state().organization(),
                    application.state().job(),
                    found.jobTitle(),
                    found.person(),
                    application.stage(),
                    application.state().active(),
                    application.state().appliedAt(),
                    application.state().last().at(),
                    application.version(),
                    movesOf(found).stream()
                            .filter(move -> move.to().equals(Pipeline.WITHDRAWN))
                            .toList());
        }
    }

    private static List<PossibleMove> movesOf(ApplicationCase found) {
        Application application = found.application();
        return application.options(found.pipeline(), found.facts().saying(true)).stream()
                .map(option ->
                        PossibleMove.of(option, found.pipeline().requiresReason(application.stage(), option.to())))
                .toList();
    }
}
