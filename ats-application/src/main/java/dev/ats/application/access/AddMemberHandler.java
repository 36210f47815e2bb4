package dev.ats.application.access;

import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.Role;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.AccountRules;
import dev.ats.domain.access.accounts.Membership;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

final class AddMemberHandler implements Handler<AddMember, AddMemberHandler.Subject, AccountId> {

    private final Memberships memberships;
    private final Staff staff;
    private final Accounts accounts;

    AddMemberHandler(Memberships memberships, Staff staff, Accounts accounts) {
        this.memberships = memberships;
        this.staff = staff;
        this.accounts = accounts;
    }

    /** The organization, and what the account is to it. */
    record Subject(OrganizationId organization, boolean exists, boolean member) {}

    @Override
    public Permission permission() {
        return Permission.MEMBER_CREATE;
    }

    @Override
    public Optional<Subject> load(AddMember command) {
        Staff.Known known = staff.membersAmong(Set.of(command.account()));
        boolean exists = accounts.find(command.account()).isPresent();
        return Optional.of(
                new Subject(known.organization(), exists, known.members().contains(command.account())));
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
        if (subject.member()) {
            return Decision.refuse(AccountRules.ALREADY_MEMBER.broken());
        }
        Set<RoleName> open = BuiltInRoles.ofMembers().stream().map(Role::name).collect(Collectors.toUnmodifiableSet());
        if (command.roles().isEmpty() || !open.containsAll(command.roles())) {
            return Decision.refuse(AccountRules.UNKNOWN_ROLE.brokenAt("/roles", "must name roles that there are"));
        }
        Change<Membership> added = Membership.add(command.organization(), command.account(), command.roles(), moment);
        return Decision.accept(command.account(), memberships.saving(added));
    }
}
