package dev.ats.application.access;

import dev.ats.application.access.members.Members;
import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.RoleBook;
import dev.ats.domain.access.accounts.AccountRules;
import dev.ats.domain.access.accounts.MemberStatus;
import dev.ats.domain.access.accounts.Membership;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.Refusal;
import java.util.Optional;

final class AddMemberHandler implements Handler<AddMember, AddMemberHandler.Subject, AccountId> {

    private final Memberships memberships;
    private final Members members;
    private final Accounts accounts;
    private final Roles roles;

    AddMemberHandler(Memberships memberships, Members members, Accounts accounts, Roles roles) {
        this.memberships = memberships;
        this.members = members;
        this.accounts = accounts;
        this.roles = roles;
    }

    /** Who adds, the roles there are, and what the account is to the organization; its membership is null where it has none. */
    record Subject(Members.Asker asker, RoleBook book, boolean exists, Membership.State membership) {}

    @Override
    public Permission permission() {
        return Permission.MEMBER_CREATE;
    }

    @Override
    public Optional<Subject> load(AddMember command) {
        boolean exists = accounts.find(command.account()).isPresent();
        Membership.State membership = members.find(command.account())
                .map(found -> found.membership().state())
                .orElse(null);
        return members.asker().map(asker -> new Subject(asker, roles.book(), exists, membership));
    }

    @Override
    public Facts facts(Subject subject) {
        return Facts.collectionOf(subject.asker().organization());
    }

    @Override
    public Decision<AccountId> decide(AddMember command, Subject subject, Moment moment) {
        if (!subject.exists()) {
            return Decision.refuse(AccountRules.UNKNOWN_ACCOUNT.broken());
        }
        if (subject.membership() != null) {
            boolean same = subject.membership().status() == MemberStatus.ACTIVE
                    && subject.membership().roles().equals(command.roles());
            return same ? Decision.accept(command.account()) : Decision.refuse(AccountRules.ALREADY_MEMBER.broken());
        }
        Optional<Refusal> refused = Roles.unknown(command.roles(), subject.book())
                .or(() -> subject.asker().refusalToGive(command.roles(), subject.book()));
        if (refused.isPresent()) {
            return Decision.refuse(refused.get());
        }
        Change<Membership> added = Membership.add(command.organization(), command.account(), command.roles(), moment);
        return Decision.accept(command.account(), memberships.saving(added));
    }
}
