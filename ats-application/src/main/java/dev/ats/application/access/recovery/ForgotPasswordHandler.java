package dev.ats.application.access.recovery;

import dev.ats.application.access.Secrets;
import dev.ats.application.access.registration.AccountTokens;
import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.accounts.AccountStatus;
import dev.ats.domain.access.sessions.AccountToken;
import dev.ats.domain.access.sessions.TokenPurpose;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import java.util.Optional;

/** Takes the same trips whether or not anybody is mailed: one that looks, one that commits at least its journal entry. */
final class ForgotPasswordHandler implements Handler<ForgotPassword, AccountTokens.Addressee, Email> {

    private final AccountTokens tokens;
    private final Secrets secrets;

    ForgotPasswordHandler(AccountTokens tokens, Secrets secrets) {
        this.tokens = tokens;
        this.secrets = secrets;
    }

    @Override
    public Permission permission() {
        return Permission.ACCOUNT_RECOVER;
    }

    @Override
    public Optional<AccountTokens.Addressee> load(ForgotPassword command) {
        return Optional.of(tokens.addressee(command.email(), TokenPurpose.RESET_PASSWORD));
    }

    @Override
    public Facts facts(AccountTokens.Addressee addressee) {
        return Facts.collectionOf(OrganizationId.INSTALLATION).published(true);
    }

    @Override
    public Decision<Email> decide(ForgotPassword command, AccountTokens.Addressee addressee, Moment moment) {
        boolean mailed = addressee.account() != null
                && addressee.account().state().status() == AccountStatus.ACTIVE
                && AccountToken.mayBeMadeAt(moment.at(), addressee.madeAt());
        return mailed
                ? Decision.accept(
                        command.email(),
                        tokens.saving(AccountToken.make(
                                addressee.account().state().id(), TokenPurpose.RESET_PASSWORD, secrets::of, moment)))
                : Decision.accept(command.email());
    }
}
