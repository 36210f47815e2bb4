package dev.ats.application.access.machines;

import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.machines.ApiKey;
import dev.ats.domain.access.machines.ApiKeyId;
import dev.ats.domain.shared.Moment;
import java.util.Optional;

final class RevokeApiKeyHandler implements Handler<RevokeApiKey, ApiKey, ApiKeyId> {

    private final ApiKeys keys;

    RevokeApiKeyHandler(ApiKeys keys) {
        this.keys = keys;
    }

    @Override
    public Permission permission() {
        return Permission.API_KEY_REVOKE;
    }

    @Override
    public Optional<ApiKey> load(RevokeApiKey command) {
        return keys.find(command.key());
    }

    @Override
    public Facts facts(ApiKey key) {
        return Facts.of(key.state().organization());
    }

    @Override
    public Decision<ApiKeyId> decide(RevokeApiKey command, ApiKey key, Moment moment) {
        return key.state().revokedAt() == null
                ? Decision.accept(command.key(), keys.saving(key.revoke(moment)))
                : Decision.accept(command.key());
    }
}
