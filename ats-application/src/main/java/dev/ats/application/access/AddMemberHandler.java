package dev.ats.application.access;

import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.accounts.AccountRules;
import dev.ats.domain.access.accounts.Membership;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import java.util.Optional;
import java.util.Set;

final class AddMemberHandler implements Handler<AddMember, Staff.Known, AccountId> {

    private final Memberships memberships;
    private final Staff staff;

    AddMemberHandler(Memberships memberships, Staff staff) {
        this.memberships = memberships;
        this.staff = staff;
    }

    @Override
    public Permission permission() {
        return Permission.MEMBER_CREATE;
    }

    @Override
    public Optional<Staff.Known> load(AddMember command) {
        return Optional.of(staff.membersAmong(Set.of(command.account())));
    }

    @Override
    public Facts facts(Staff.Known known) {
        return Facts.collectionOf(known.organization());
    }

    @Override
    public Decision<AccountId> decide(AddMember command, Staff.Known known, Moment moment) {
        if (known.members().contains(command.account())) {
            return Decision.refuse(AccountRules.ALREADY_MEMBER.broken());
        }
        boolean unknownRole = command.roles().stream()
                .anyMatch(role -> BuiltInRoles.named(role).isEmpty());
        if (command.roles().isEmpty() || unknownRole) {
            return Decision.refuse(AccountRules.UNKNOWN_ROLE.brokenAt("/roles", "must name roles that there are"));
        }
        Change<Membership> added = Membership.add(command.organization(), command.account(), command.roles(), moment);
        return Decision.accept(command.account(), memberships.saving(added));
    }
}
