package dev.ats.application.pipeline;

import dev.ats.application.access.Roles;
import dev.ats.application.access.Staff;
import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Grants;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.Policy;
import dev.ats.domain.access.RoleBook;
import dev.ats.domain.pipeline.PipelineRules;
import dev.ats.domain.pipeline.opinions.Note;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Mentions only whoever may read the note, or a mention would tell somebody what they may not know of. */
final class WriteNoteHandler implements Handler<WriteNote, WriteNoteHandler.Subject, NoteView> {

    private final Applications applications;
    private final Opinions opinions;
    private final Staff staff;
    private final Roles roles;

    WriteNoteHandler(Applications applications, Opinions opinions, Staff staff, Roles roles) {
        this.applications = applications;
        this.opinions = opinions;
        this.staff = staff;
        this.roles = roles;
    }

    /** The application, and those of the mentioned who are active members, with what they are granted. */
    record Subject(ApplicationCase found, Map<AccountId, Grants> members) {

        Subject {
            members = Map.copyOf(members);
        }

        private boolean isReadBy(AccountId account) {
            Grants grants = members.get(account);
            Facts facts = found.accessFacts();
            return grants != null
                    && Policy.decide(
                                    new Actor.Member(account, facts.organization(), grants, Set.of()),
                                    Permission.APPLICATION_VIEW_ASSESSMENT,
                                    facts)
                            .isAllowed();
        }
    }

    @Override
    public Permission permission() {
        return Permission.APPLICATION_NOTE;
    }

    @Override
    public Optional<Subject> load(WriteNote command) {
        return applications
                .find(command.application(), Applications.Hold.NOTHING)
                .map(found -> new Subject(found, membersAmong(new HashSet<>(command.mentions()))));
    }

    private Map<AccountId, Grants> membersAmong(Set<AccountId> mentioned) {
        if (mentioned.isEmpty()) {
            return Map.of();
        }
        RoleBook book = roles.book();
        Map<AccountId, Grants> members = new HashMap<>();
        opinions.rolesOf(mentioned).forEach((account, held) -> members.put(account, book.grantsOf(held)));
        members.keySet().retainAll(staff.membersAmong(mentioned).members());
        return members;
    }

    @Override
    public Facts facts(Subject subject) {
        return subject.found().accessFacts();
    }

    @Override
    public Decision<NoteView> decide(WriteNote command, Subject subject, Moment moment) {
        List<Refusal.Fault> strangers = new ArrayList<>();
        for (int i = 0; i < command.mentions().size(); i++) {
            if (!subject.isReadBy(command.mentions().get(i))) {
                strangers.add(new Refusal.Fault("/mentions/" + i, "is no member who may read this note"));
            }
        }
        if (!strangers.isEmpty()) {
            return Decision.refuse(new Refusal(PipelineRules.CANNOT_BE_MENTIONED, Map.of(), strangers));
        }
        Change<Note> written =
                Note.write(subject.found().application().state(), new HashSet<>(command.mentions()), moment);
        return Decision.accept(
                NoteView.of(written.next().state(), command.text()), opinions.note(written, command.text()));
    }
}
