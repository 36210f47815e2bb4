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
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Refusal;
import java.util.Optional;
import java.util.Set;

final class AddMemberHandler implements Handler<AddMember, AddMemberHandler.Subject, AccountId> {

    private final Memberships memberships;
    private final Staff staff;
    private final Members members;
    private final Accounts accounts;
    private final Roles roles;

    AddMemberHandler(Memberships memberships, Staff staff, Members members, Accounts accounts, Roles roles) {
        this.memberships = memberships;
        this.staff = staff;
        this.members = members;
        this.accounts = accounts;
        this.roles = roles;
    }

    /** The organization with its roles, and what the account is to it; its membership is null where it has none. */
    record Subject(OrganizationId organization, RoleBook book, boolean exists, Membership.State membership) {}

    @Override
    public Permission permission() {
        return Permission.MEMBER_CREATE;
    }

    @Override
    public Optional<Subject> load(AddMember command) {
        OrganizationId organization = staff.membersAmong(Set.of()).organization();
        boolean exists = accounts.find(command.account()).isPresent();
        Membership.State membership = members.find(command.account())
                .map(found -> found.membership().state())
                .orElse(null);
        return Optional.of(new Subject(organization, roles.book(), exists, membership));
    }

    @Override
    public Facts facts(Subject subject) {
        return Facts.collectionOf(subject.organization());
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
        Optional<Refusal> unknown = Roles.unknown(command.roles(), subject.book());
        if (unknown.isPresent()) {
            return Decision.refuse(unknown.get());
        }
        Change<Membership> added = Membership.add(command.organization(), command.account(), command.roles(), moment);
        return Decision.accept(command.account(), memberships.saving(added));
    }
}
