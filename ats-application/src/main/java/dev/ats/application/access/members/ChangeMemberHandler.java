package dev.ats.application.access.members;

import dev.ats.application.access.Memberships;
import dev.ats.application.access.Roles;
import dev.ats.application.access.sessions.Sessions;
import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.RoleBook;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.access.accounts.AccountRules;
import dev.ats.domain.access.accounts.MemberStatus;
import dev.ats.domain.access.accounts.Membership;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

final class ChangeMemberHandler implements Handler<ChangeMember, ChangeMemberHandler.Subject, MemberView> {

    private final Members members;
    private final Memberships memberships;
    private final Sessions sessions;
    private final Roles roles;

    ChangeMemberHandler(Members members, Memberships memberships, Sessions sessions, Roles roles) {
        this.members = members;
        this.memberships = memberships;
        this.sessions = sessions;
        this.roles = roles;
    }

    /** Who is changed, by whom, and the roles there are. */
    record Subject(Members.Found found, Members.Asker asker, RoleBook book) {}

    @Override
    public Permission permission() {
        return Permission.MEMBER_UPDATE;
    }

    @Override
    public Optional<Subject> load(ChangeMember command) {
        return members.find(command.member())
                .flatMap(found -> members.asker().map(asker -> new Subject(found, asker, roles.book())));
    }

    @Override
    public Facts facts(Subject subject) {
        AccountId member = subject.found().membership().state().account();
        return Facts.of(subject.asker().organization()).assignedTo(Set.of(member));
    }

    @Override
    public Decision<MemberView> decide(ChangeMember command, Subject subject, Moment moment) {
        Membership.State before = subject.found().membership().state();
        return command.seen().decide(before.version(), () -> weigh(command, subject, before, moment));
    }

    private Decision<MemberView> weigh(ChangeMember command, Subject subject, Membership.State before, Moment moment) {
        Set<RoleName> roles = command.roles() == null ? before.roles() : command.roles();
        MemberStatus status = command.status() == null ? before.status() : command.status();
        Optional<Refusal> unknown =
                command.roles() == null ? Optional.empty() : Roles.unknown(command.roles(), subject.book());
        return unknown.or(() -> subject.asker().refusalToGive(touched(before, roles, status), subject.book()))
                .or(() -> lastAdmin(subject.found(), roles, status))
                .<Decision<MemberView>>map(Decision::refuse)
                .orElseGet(() -> change(subject.found(), roles, status, command.title(), moment));
    }

    /** The roles that are given or taken by it. */
    private static Set<RoleName> touched(Membership.State before, Set<RoleName> roles, MemberStatus status) {
        Set<RoleName> touched = new HashSet<>(before.roles());
        touched.addAll(roles);
        if (status == before.status()) {
            touched.removeIf(role -> before.roles().contains(role) && roles.contains(role));
        }
        return touched;
    }

    private static Optional<Refusal> lastAdmin(Members.Found found, Set<RoleName> roles, MemberStatus status) {
        Membership.State before = found.membership().state();
        boolean was = isAdmin(before.roles(), before.status());
        return was && !isAdmin(roles, status) && found.otherAdmins() == 0
                ? Optional.of(AccountRules.LAST_ADMIN.broken())
                : Optional.empty();
    }

    private static boolean isAdmin(Set<RoleName> roles, MemberStatus status) {
        return status == MemberStatus.ACTIVE && roles.contains(BuiltInRoles.ADMIN.name());
    }

    private Decision<MemberView> change(
            Members.Found found, Set<RoleName> roles, MemberStatus status, Name title, Moment moment) {
        List<Saving> savings = new ArrayList<>();
        Membership now = found.membership();
        if (!roles.equals(now.state().roles())) {
            Change<Membership> given = now.give(roles);
            savings.add(memberships.saving(given));
            now = given.next();
        }
        if (status != now.state().status()) {
            Change<Membership> become = now.become(status);
            savings.add(memberships.saving(become));
            now = become.next();
        }
        if (title != null && !title.equals(now.state().title())) {
            Change<Membership> called = now.call(title);
            savings.add(memberships.saving(called));
            now = called.next();
        }
        if (now != found.membership() && status == MemberStatus.DEACTIVATED) {
            savings.add(sessions.endingAll(now.state().account(), now.state().organization(), null, moment.at()));
        }
        return Decision.accept(view(now.state(), found.account().state()), savings);
    }

    private static MemberView view(Membership.State member, Account.State account) {
        return new MemberView(
                account.id(),
                account.fullName(),
                account.email(),
                member.roles(),
                member.status(),
                member.title(),
                member.joinedAt(),
                member.version());
    }
}
