package dev.ats.application.access.sessions;

import dev.ats.application.access.Accounts;
import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.sessions.SignInDelays;
import dev.ats.domain.shared.OrganizationId;
import java.util.Optional;

final class FindSignInHandler implements QueryHandler.UnderOneThing<FindSignIn, Logins.Known> {

    /** The product itself, which alone may ask. */
    static final Actor ASKER = new Actor.System("sign_in");

    private final Accounts accounts;
    private final Logins logins;

    FindSignInHandler(Accounts accounts, Logins logins) {
        this.accounts = accounts;
        this.logins = logins;
    }

    @Override
    public Permission permission() {
        return Permission.SESSION_CREATE;
    }

    @Override
    public Optional<Facts> under(FindSignIn query) {
        return Optional.of(Facts.collectionOf(OrganizationId.INSTALLATION));
    }

    @Override
    public Optional<Logins.Known> answer(FindSignIn query, Visibility visibility) {
        return Optional.ofNullable(query.email())
                .or(() -> accounts.find(query.account())
                        .map(account -> account.state().email()))
                .map(email -> logins.byEmail(email, SignInDelays.subjects(email, query.peer())));
    }
}
