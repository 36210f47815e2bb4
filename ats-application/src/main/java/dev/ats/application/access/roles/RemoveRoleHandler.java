package dev.ats.application.access.roles;

import dev.ats.application.access.Roles;
import dev.ats.application.access.members.Members;
import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.roles.CustomRole;
import dev.ats.domain.access.roles.RoleId;
import dev.ats.domain.access.roles.RoleRules;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.Refusal;
import java.util.Optional;

final class RemoveRoleHandler implements Handler<RemoveRole, DefinedRole, RoleId> {

    private final Members members;
    private final Roles roles;

    RemoveRoleHandler(Members members, Roles roles) {
        this.members = members;
        this.roles = roles;
    }

    @Override
    public Permission permission() {
        return Permission.ROLE_DEFINE;
    }

    @Override
    public Optional<DefinedRole> load(RemoveRole command) {
        return DefinedRole.load(command.role(), members, roles);
    }

    @Override
    public Facts facts(DefinedRole subject) {
        return Facts.of(subject.asker().organization());
    }

    @Override
    public Decision<RoleId> decide(RemoveRole command, DefinedRole subject, Moment moment) {
        if (subject.isBuiltIn()) {
            return Decision.refuse(RoleRules.BUILT_IN.broken());
        }
        CustomRole role = subject.found().role();
        return command.seen().decide(role.state().version(), () -> weigh(subject, role));
    }

    private Decision<RoleId> weigh(DefinedRole subject, CustomRole role) {
        Optional<Refusal> used = subject.found().used() ? Optional.of(RoleRules.IN_USE.broken()) : Optional.empty();
        return used.or(() -> subject.asker().refusalToGive(role.state().grants(), subject.book(), ""))
                .<Decision<RoleId>>map(Decision::refuse)
                .orElseGet(() -> Decision.accept(role.state().id(), roles.removing(role.remove())));
    }
}
