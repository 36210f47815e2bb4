package dev.ats.application.access.machines;

import dev.ats.application.access.Roles;
import dev.ats.application.access.Secrets;
import dev.ats.application.access.members.Members;
import dev.ats.application.kernel.Clock;
import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.RoleBook;
import dev.ats.domain.access.machines.ApiKey;
import dev.ats.domain.access.machines.ApiKeyRules;
import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.Refusal;
import java.util.Optional;

final class MakeApiKeyHandler implements Handler<MakeApiKey, MakeApiKeyHandler.Desk, MakeApiKey.Made> {

    private final ApiKeys keys;
    private final Members members;
    private final Roles roles;
    private final Secrets secrets;
    private final Clock clock;

    MakeApiKeyHandler(ApiKeys keys, Members members, Roles roles, Secrets secrets, Clock clock) {
        this.keys = keys;
        this.members = members;
        this.roles = roles;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Who makes it, the roles there are, and how many keys are good. */
    record Desk(Members.Asker asker, RoleBook book, int good) {}

    @Override
    public Permission permission() {
        return Permission.API_KEY_CREATE;
    }

    @Override
    public Optional<Desk> load(MakeApiKey command) {
        return members.asker().map(asker -> new Desk(asker, roles.book(), keys.goodAt(clock.now())));
    }

    @Override
    public Facts facts(Desk desk) {
        return Facts.collectionOf(desk.asker().organization());
    }

    @Override
    public Decision<MakeApiKey.Made> decide(MakeApiKey command, Desk desk, Moment moment) {
        return unfit(command, moment)
                .or(() -> desk.asker().refusalToGive(ApiKey.grantsOf(command.scopes()), desk.book(), "/scopes"))
                .or(() -> desk.good() >= ApiKey.MOST ? Optional.of(ApiKeyRules.TOO_MANY.broken()) : Optional.empty())
                .<Decision<MakeApiKey.Made>>map(Decision::refuse)
                .orElseGet(() -> make(command, desk, moment));
    }

    private static Optional<Refusal> unfit(MakeApiKey command, Moment moment) {
        if (command.scopes().isEmpty()) {
            return Optional.of(ApiKeyRules.NO_SCOPE.brokenAt("/scopes", "must name at least one permission"));
        }
        if (!command.scopes().stream().allMatch(Permission::suitsMachines)) {
            return Optional.of(ApiKeyRules.NOT_FOR_MACHINES.brokenAt("/scopes", "must suit programs"));
        }
        return command.expiresAt() != null && !command.expiresAt().isAfter(moment.at())
                ? Optional.of(ApiKeyRules.EXPIRED_ALREADY.brokenAt("/expires_at", "must be to come"))
                : Optional.empty();
    }

    private Decision<MakeApiKey.Made> make(MakeApiKey command, Desk desk, Moment moment) {
        Members.Asker asker = desk.asker();
        Secret secret = secrets.fresh();
        Change<ApiKey> made = ApiKey.make(
                asker.organization(),
                command.name(),
                command.scopes(),
                asker.membership() == null ? null : asker.membership().account(),
                command.expiresAt(),
                secret,
                moment);
        return Decision.accept(new MakeApiKey.Made(made.next().state(), secret), keys.saving(made));
    }
}
