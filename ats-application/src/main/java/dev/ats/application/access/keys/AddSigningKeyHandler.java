package dev.ats.application.access.keys;

import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import java.util.Optional;

final class AddSigningKeyHandler implements Handler<AddSigningKey, Boolean, SigningKey> {

    private final NewSigningKeys keys;

    AddSigningKeyHandler(NewSigningKeys keys) {
        this.keys = keys;
    }

    @Override
    public Permission permission() {
        return Permission.SIGNING_KEY_CREATE;
    }

    @Override
    public Optional<Boolean> load(AddSigningKey command) {
        return Optional.of(true);
    }

    @Override
    public Facts facts(Boolean nothing) {
        return Facts.collectionOf(OrganizationId.INSTALLATION);
    }

    @Override
    public Decision<SigningKey> decide(AddSigningKey command, Boolean nothing, Moment moment) {
        SigningKey key = new SigningKey(command.id(), command.publicKey(), command.wrapped(), moment.at());
        return Decision.accept(key, keys.saving(key));
    }
}
