package dev.ats.application.access.recovery;

import dev.ats.application.access.registration.AccountTokens;
import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.sessions.AccountToken;
import dev.ats.domain.shared.OrganizationId;
import java.util.Optional;

final class FindResetHandler implements QueryHandler.UnderOneThing<FindReset, AccountToken> {

    /** The product itself, which alone may ask. */
    static final Actor ASKER = new Actor.System("reset_password");

    private final AccountTokens tokens;

    FindResetHandler(AccountTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Permission permission() {
        return Permission.ACCOUNT_RECOVER;
    }

    @Override
    public Optional<Facts> under(FindReset query) {
        return Optional.of(Facts.collectionOf(OrganizationId.INSTALLATION));
    }

    @Override
    public Optional<AccountToken> answer(FindReset query, Visibility visibility) {
        return tokens.look(query.token());
    }
}
