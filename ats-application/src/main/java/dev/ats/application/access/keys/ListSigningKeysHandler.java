package dev.ats.application.access.keys;

import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.shared.OrganizationId;
import java.util.List;
import java.util.Optional;

final class ListSigningKeysHandler implements QueryHandler.UnderOneThing<ListSigningKeys, List<SigningKey>> {

    private final SigningKeys keys;

    ListSigningKeysHandler(SigningKeys keys) {
        this.keys = keys;
    }

    @Override
    public Permission permission() {
        return Permission.SIGNING_KEY_VIEW;
    }

    @Override
    public Optional<Facts> under(ListSigningKeys query) {
        return Optional.of(Facts.collectionOf(OrganizationId.INSTALLATION));
    }

    @Override
    public Optional<List<SigningKey>> answer(ListSigningKeys query, Visibility visibility) {
        return Optional.of(keys.all(visibility));
    }
}
