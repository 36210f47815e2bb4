package dev.ats.adapter.jdbc.pipeline;

import dev.ats.adapter.jdbc.kernel.Bound;
import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Row;
import dev.ats.adapter.jdbc.kernel.RowReader;
import dev.ats.adapter.jdbc.kernel.Sight;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Place;
import dev.ats.application.kernel.Visibility;
import dev.ats.application.pipeline.FeedbackView;
import dev.ats.application.pipeline.NoteView;
import dev.ats.application.pipeline.OpinionReads;
import dev.ats.domain.pipeline.opinions.Feedback;
import dev.ats.domain.pipeline.opinions.FeedbackId;
import dev.ats.domain.pipeline.opinions.FeedbackType;
import dev.ats.domain.pipeline.opinions.Note;
import dev.ats.domain.pipeline.opinions.NoteId;
import dev.ats.domain.pipeline.opinions.Rating;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.OrganizationId;
import java.util.HashSet;
import java.util.function.Function;

/** Feedback and notes as rows, to read. */
public final class JdbcOpinionReads implements OpinionReads {

    /** Assigned or within reach, and never one's own. */
    private static final String SEEN = """
            and (:sees_all or %s) and not coalesce(c.account_id = :self, false)
            """.formatted(Sight.assigned("a.organization_id", "a.job_id"));

    private static final Sql FEEDBACK = Sql.of("""
            select f.organization_id, f.id, f.application_id, f.type, f.rating, f.by, f.at, t.comments
            from application_feedback f
            join applications a on a.id = f.application_id
            join candidates c on c.id = a.candidate_id
            left join application_feedback_comments t on t.organization_id = f.organization_id and t.feedback_id = f.id
            where f.organization_id = organization() and f.application_id = :application and f.id < :after
            """ + SEEN + "order by f.id desc limit :most");

    private static final Sql NOTES = Sql.of("""
            select n.organization_id, n.id, n.application_id, n.by, n.at, t.text,
              array(
                select m.account_id from application_note_mentions m
                where m.organization_id = n.organization_id and m.note_id = n.id) as mentions
            from application_notes n
            join applications a on a.id = n.application_id
            join candidates c on c.id = a.candidate_id
            left join application_note_texts t on t.organization_id = n.organization_id and t.note_id = n.id
            where n.organization_id = organization() and n.application_id = :application and n.id < :after
            """ + SEEN + "order by n.id desc limit :most");

    private final JdbcUnitsOfWork units;

    public JdbcOpinionReads(JdbcUnitsOfWork units) {
        this.units = units;
    }

    @Override
    public Page<FeedbackView> feedback(ApplicationId application, Paging paging, Visibility visibility) {
        return page(
                FEEDBACK,
                application,
                paging,
                visibility,
                JdbcOpinionReads::given,
                feedback -> Place.of(feedback.id()));
    }

    @Override
    public Page<NoteView> notes(ApplicationId application, Paging paging, Visibility visibility) {
        return page(NOTES, application, paging, visibility, JdbcOpinionReads::written, note -> Place.of(note.id()));
    }

    private <T> Page<T> page(
            Sql sql,
            ApplicationId application,
            Paging paging,
            Visibility visibility,
            RowReader<T> reader,
            Function<T, Place> placeOf) {
        Bound query = Sight.of(visibility)
                .into(sql.bind().id("application", application))
                .keyset(paging);
        return Page.of(units.current().list(query, reader), paging.limit(), placeOf);
    }

    private static FeedbackView given(Row row) {
        Feedback.State state = new Feedback.State(
                row.id("organization_id", OrganizationId::new),
                row.id("id", FeedbackId::new),
                row.id("application_id", ApplicationId::new),
                row.word("type", FeedbackType.class),
                new Rating(row.number("rating")),
                row.text("by", Author::new),
                row.instant("at"));
        return FeedbackView.of(state, row.text("comments", Body::new));
    }

    private static NoteView written(Row row) {
        Note.State state = new Note.State(
                row.id("organization_id", OrganizationId::new),
                row.id("id", NoteId::new),
                row.id("application_id", ApplicationId::new),
                new HashSet<>(row.ids("mentions", AccountId::new)),
                row.text("by", Author::new),
                row.instant("at"));
        return NoteView.of(state, row.text("text", Body::new));
    }
}
