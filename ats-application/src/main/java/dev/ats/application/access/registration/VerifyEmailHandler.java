package dev.ats.application.access.registration;

import dev.ats.application.access.Accounts;
import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.access.sessions.AccountToken;
import dev.ats.domain.access.sessions.SessionRules;
import dev.ats.domain.access.sessions.TokenPurpose;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class VerifyEmailHandler implements Handler<VerifyEmail, VerifyEmailHandler.Mailed, AccountId> {

    private final AccountTokens tokens;
    private final Accounts accounts;

    VerifyEmailHandler(AccountTokens tokens, Accounts accounts) {
        this.tokens = tokens;
        this.accounts = accounts;
    }

    /**
     * What was mailed, and to whom.
     *
     * @param asker who shows it
     * @param token null where there is no such token
     * @param account null likewise
     */
    record Mailed(AccountId asker, AccountToken token, Account account) {}

    @Override
    public Permission permission() {
        return Permission.ACCOUNT_VERIFY;
    }

    @Override
    public Optional<Mailed> load(VerifyEmail command) {
        return tokens.find(command.token())
                .map(token -> new Mailed(
                        command.account(),
                        token,
                        accounts.find(token.state().account()).orElse(null)))
                .or(() -> Optional.of(new Mailed(command.account(), null, null)));
    }

    @Override
    public Facts facts(Mailed mailed) {
        return Facts.of(OrganizationId.INSTALLATION).ownedBy(mailed.asker());
    }

    @Override
    public Decision<AccountId> decide(VerifyEmail command, Mailed mailed, Moment moment) {
        AccountToken token = mailed.token();
        if (token == null
                || mailed.account() == null
                || !token.state().account().equals(command.account())
                || !token.opensFor(TokenPurpose.VERIFY_EMAIL, command.secret(), moment.at())) {
            return Decision.refuse(SessionRules.INVALID_TOKEN.brokenAt("/token", "must be the one mailed to you last"));
        }
        Account.State account = mailed.account().state();
        List<Saving> savings = new ArrayList<>(List.of(tokens.saving(token.use())));
        if (!account.emailVerified()) {
            savings.add(accounts.saving(mailed.account().verifyEmail()));
        }
        return Decision.accept(account.id(), savings);
    }
}
