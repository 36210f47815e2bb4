package dev.ats.application.access.roles;

import dev.ats.application.access.Roles;
import dev.ats.application.access.members.Members;
import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.RoleBook;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.roles.CustomRole;
import dev.ats.domain.access.roles.RoleRules;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.Refusal;
import java.util.Optional;

final class DefineRoleHandler implements Handler<DefineRole, DefineRoleHandler.Desk, RoleView> {

    private final Members members;
    private final Roles roles;

    DefineRoleHandler(Members members, Roles roles) {
        this.members = members;
        this.roles = roles;
    }

    /** Who defines, and what there is. */
    record Desk(Members.Asker asker, RoleBook book) {}

    @Override
    public Permission permission() {
        return Permission.ROLE_DEFINE;
    }

    @Override
    public Optional<Desk> load(DefineRole command) {
        return members.asker().map(asker -> new Desk(asker, roles.book()));
    }

    @Override
    public Facts facts(Desk desk) {
        return Facts.collectionOf(desk.asker().organization());
    }

    @Override
    public Decision<RoleView> decide(DefineRole command, Desk desk, Moment moment) {
        return taken(command.name(), desk.book())
                .or(() -> desk.book().own().size() >= RoleRules.MOST
                        ? Optional.of(RoleRules.TOO_MANY.broken())
                        : Optional.empty())
                .or(() -> desk.asker().refusalToGive(command.grants(), desk.book(), "/grants"))
                .<Decision<RoleView>>map(Decision::refuse)
                .orElseGet(() -> define(command, desk.asker(), moment));
    }

    /** Names of roles that nobody is given are taken too: they would be mistaken for them. */
    private static Optional<Refusal> taken(RoleName name, RoleBook book) {
        return BuiltInRoles.named(name).isPresent() || book.named(name).isPresent()
                ? Optional.of(RoleRules.NAME_TAKEN.brokenAt("/name", "is a role's already"))
                : Optional.empty();
    }

    private Decision<RoleView> define(DefineRole command, Members.Asker asker, Moment moment) {
        Change<CustomRole> defined = CustomRole.define(
                asker.organization(),
                command.name(),
                command.description(),
                command.grants(),
                asker.membership() == null ? null : asker.membership().account(),
                moment);
        return Decision.accept(RoleView.of(defined.next().state()), roles.saving(defined));
    }
}
