package dev.ats.application.access.roles;

import dev.ats.application.access.Roles;
import dev.ats.application.access.members.Members;
import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.roles.CustomRole;
import dev.ats.domain.access.roles.RoleRules;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.Refusal;
import java.util.Optional;

final class ChangeRoleHandler implements Handler<ChangeRole, DefinedRole, RoleView> {

    private final Members members;
    private final Roles roles;

    ChangeRoleHandler(Members members, Roles roles) {
        this.members = members;
        this.roles = roles;
    }

    @Override
    public Permission permission() {
        return Permission.ROLE_DEFINE;
    }

    @Override
    public Optional<DefinedRole> load(ChangeRole command) {
        return DefinedRole.load(command.role(), members, roles);
    }

    @Override
    public Facts facts(DefinedRole subject) {
        return Facts.of(subject.asker().organization());
    }

    @Override
    public Decision<RoleView> decide(ChangeRole command, DefinedRole subject, Moment moment) {
        if (subject.isBuiltIn()) {
            return Decision.refuse(RoleRules.BUILT_IN.broken());
        }
        CustomRole role = subject.found().role();
        return command.seen().decide(role.state().version(), () -> weigh(command, subject, role));
    }

    private Decision<RoleView> weigh(ChangeRole command, DefinedRole subject, CustomRole role) {
        Optional<Refusal> renamed = command.name().equals(role.state().name())
                ? Optional.empty()
                : Optional.of(RoleRules.NAME_STAYS.brokenAt("/name", "must be the one it has"));
        // What is taken away counts as what is given does: both decide over those who hold the role.
        return renamed.or(() -> subject.asker()
                        .refusalToGive(command.grants().and(role.state().grants()), subject.book(), "/grants"))
                .<Decision<RoleView>>map(Decision::refuse)
                .orElseGet(() -> permit(command, role));
    }

    private Decision<RoleView> permit(ChangeRole command, CustomRole role) {
        boolean same = command.grants().equals(role.state().grants())
                && command.description().equals(role.state().description());
        if (same) {
            return Decision.accept(RoleView.of(role.state()));
        }
        Change<CustomRole> permitted = role.permit(command.description(), command.grants());
        return Decision.accept(RoleView.of(permitted.next().state()), roles.saving(permitted));
    }
}
