package dev.ats.adapter.jdbc.pipeline;

import dev.ats.adapter.jdbc.kernel.Row;
import dev.ats.application.pipeline.ApplicationCase;
import dev.ats.application.pipeline.FeedbackSummary;
import dev.ats.domain.pipeline.Application;
import dev.ats.domain.pipeline.MoveFacts;
import dev.ats.domain.pipeline.MoveName;
import dev.ats.domain.pipeline.Mover;
import dev.ats.domain.pipeline.Pipeline;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.Step;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Line;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.PipelineKey;
import dev.ats.domain.shared.Tag;
import java.time.Duration;
import java.util.Set;
import java.util.function.Function;

/** How an application stands in rows, with all that is needed to decide on it and to show it. */
final class CaseRow {

    private final Application.State state;
    private final Function<Pipeline, ApplicationCase> rest;

    private CaseRow(Application.State state, Function<Pipeline, ApplicationCase> rest) {
        this.state = state;
        this.rest = rest;
    }

    /**
     * A select of what {@link #read} needs, up to and including its first condition. Joins by id alone, which foreign
     * keys keep inside the organization: asked for both, the planner may read an organization's candidates to find one.
     */
    static final String SELECT = """
            select a.organization_id, a.id, a.job_id, a.candidate_id, a.pipeline, a.applied_at, a.active, a.version,
              a.came_from, a.stage, a.move, a.moved_by, a.moved_at,
              j.title, c.name, c.email, c.account_id, o.filled < o.openings as opening_left,
              (select l.letter from application_letters l
               where l.organization_id = a.organization_id and l.application_id = a.id) as letter,
              (select r.reason from application_remarks r
               where r.organization_id = a.organization_id and r.application_id = a.id and r.sequence = a.version)
                as reason,
              f.n as feedback_count, f.rating as feedback_sum, f.interviews as interview_count,
              array(
                select t.tag from candidate_tags t
                where t.organization_id = a.organization_id and t.candidate_id = a.candidate_id order by t.tag) as tags,
              array(
                select distinct s.account_id from job_staff s
                where s.organization_id = j.organization_id and s.job_id = j.id) as assigned
            from applications a
            join jobs j on j.id = a.job_id
            join job_openings o on o.organization_id = a.organization_id and o.job_id = a.job_id
            join candidates c on c.id = a.candidate_id
            cross join lateral (
              select cast(count(*) as integer) as n, cast(coalesce(sum(g.rating), 0) as integer) as rating,
                cast(count(*) filter (where g.type = 'interview') as integer) as interviews
              from application_feedback g where g.organization_id = a.organization_id and g.application_id = a.id) f
            where a.organization_id = organization() and a.id = :id""";

    static CaseRow read(Row row) {
        Application.State state = state(row);
        Name jobTitle = row.text("title", Name::new);
        ApplicationCase.Person person = person(row);
        AccountId owner = row.id("account_id", AccountId::new);
        Set<AccountId> assigned = Set.copyOf(row.ids("assigned", AccountId::new));
        MoveFacts facts = facts(row);
        ApplicationCase.File file = file(row);
        return new CaseRow(
                state,
                pipeline -> new ApplicationCase(
                        Application.of(state), pipeline, jobTitle, person, owner, assigned, facts, file));
    }

    /** The case, with the pipeline it goes through: rarely read, since what has been published never changes. */
    ApplicationCase with(JdbcPublishedPipelines pipelines) {
        return rest.apply(pipelines.of(state.organization(), state.pipeline()));
    }

    private static MoveFacts facts(Row row) {
        return new MoveFacts(
                row.truth("opening_left"),
                row.number("feedback_count"),
                row.number("interview_count"),
                false,
                Duration.ZERO,
                Mover.ANYBODY);
    }

    private static ApplicationCase.File file(Row row) {
        return new ApplicationCase.File(
                row.text("letter", Body::new),
                row.text("reason", Line::new),
                FeedbackSummary.of(row.number("feedback_count"), row.number("feedback_sum")),
                row.texts("tags", Tag::new));
    }

    static ApplicationCase.Person person(Row row) {
        return new ApplicationCase.Person(
                row.id("candidate_id", CandidateId::new), row.text("name", Name::new), row.text("email", Email::new));
    }

    private static Application.State state(Row row) {
        return new Application.State(
                row.id("organization_id", OrganizationId::new),
                row.id("id", ApplicationId::new),
                row.id("job_id", JobId::new),
                row.id("candidate_id", CandidateId::new),
                row.text("pipeline", PipelineKey::new),
                row.instant("applied_at"),
                row.truth("active"),
                new Step(
                        row.number("version"),
                        row.text("came_from", Stage::new),
                        row.text("stage", Stage::new),
                        row.text("move", MoveName::new),
                        row.text("moved_by", Author::new),
                        row.instant("moved_at")));
    }
}
