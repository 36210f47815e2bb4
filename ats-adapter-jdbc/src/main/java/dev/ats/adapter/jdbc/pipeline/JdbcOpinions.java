package dev.ats.adapter.jdbc.pipeline;

import dev.ats.adapter.jdbc.kernel.Bound;
import dev.ats.adapter.jdbc.kernel.JdbcSaving;
import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Rank;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.kernel.Saving;
import dev.ats.application.pipeline.Opinions;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.pipeline.opinions.Feedback;
import dev.ats.domain.pipeline.opinions.Note;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Feedback and notes as rows that are only added, with their words in rows that can be erased. */
public final class JdbcOpinions implements Opinions {

    private static final Sql ROLES_OF = Sql.of("""
            select m.account_id, m.roles from memberships m
            where m.organization_id = organization() and m.account_id = any(:accounts)""");
    private static final Sql FEEDBACK = Sql.of("""
            insert into application_feedback (organization_id, id, application_id, type, rating, by, at)
            values (:organization, :id, :application, :type, :rating, :by, :at)""");
    private static final Sql COMMENTS = Sql.of("""
            insert into application_feedback_comments (organization_id, feedback_id, comments)
            values (:organization, :id, :comments)""");
    private static final Sql NOTE = Sql.of("""
            insert into application_notes (organization_id, id, application_id, by, at)
            values (:organization, :id, :application, :by, :at)""");
    private static final Sql NOTE_TEXT = Sql.of("""
            insert into application_note_texts (organization_id, note_id, text) values (:organization, :id, :text)""");
    private static final Sql MENTIONS = Sql.of("""
            insert into application_note_mentions (organization_id, note_id, account_id)
            select :organization, :id, one from unnest(:mentions) one""");

    private final JdbcUnitsOfWork units;

    public JdbcOpinions(JdbcUnitsOfWork units) {
        this.units = units;
    }

    @Override
    public Map<AccountId, Set<RoleName>> rolesOf(Set<AccountId> accounts) {
        return units
                .current()
                .list(
                        ROLES_OF.bind().ids("accounts", accounts),
                        row -> Map.entry(
                                row.id("account_id", AccountId::new), Set.copyOf(row.texts("roles", RoleName::new))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Saving feedback(Change<Feedback> given, Body comments) {
        Feedback.State state = given.next().state();
        List<Rank.Write> writes = new ArrayList<>();
        writes.add(Rank.OPINIONS.write(FEEDBACK.bind()
                .id("organization", state.organization())
                .id("id", state.id())
                .id("application", state.application())
                .word("type", state.type())
                .number("rating", state.rating().value())
                .text("by", state.by().label())
                .instant("at", state.at())));
        if (comments != null) {
            writes.add(Rank.OPINIONS.write(COMMENTS.bind()
                    .id("organization", state.organization())
                    .id("id", state.id())
                    .text("comments", comments)));
        }
        return new JdbcSaving(given.events(), writes);
    }

    @Override
    public Saving note(Change<Note> written, Body text) {
        Note.State state = written.next().state();
        List<Rank.Write> writes = new ArrayList<>();
        writes.add(Rank.OPINIONS.write(ofNote(NOTE, state)
                .id("application", state.application())
                .text("by", state.by().label())
                .instant("at", state.at())));
        writes.add(Rank.OPINIONS.write(ofNote(NOTE_TEXT, state).text("text", text)));
        if (!state.mentions().isEmpty()) {
            writes.add(Rank.OPINIONS.write(ofNote(MENTIONS, state).ids("mentions", state.mentions())));
        }
        return new JdbcSaving(written.events(), writes);
    }

    private static Bound ofNote(Sql sql, Note.State state) {
        return sql.bind().id("organization", state.organization()).id("id", state.id());
    }
}
