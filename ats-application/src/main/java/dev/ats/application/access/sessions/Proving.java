package dev.ats.application.access.sessions;

import dev.ats.application.access.Passwords;
import dev.ats.application.kernel.Ask;
import dev.ats.application.kernel.Clock;
import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Saving;
import dev.ats.application.kernel.Telling;
import dev.ats.application.kernel.Unavailable;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.access.accounts.AccountStatus;
import dev.ats.domain.access.accounts.Password;
import dev.ats.domain.access.sessions.SignInDelays;
import dev.ats.domain.access.sessions.SignInFailed;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.Refusal;
import dev.ats.domain.shared.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Compares passwords before any unit of work, and judges in it what that came to: the same work and the same answer,
 * whether or not there is such an account.
 */
final class Proving {

    private final Ask<FindSignIn, Logins.Known> find;
    private final Logins logins;
    private final Passwords passwords;
    private final Clock clock;

    Proving(Ask<FindSignIn, Logins.Known> find, Logins logins, Passwords passwords, Clock clock) {
        this.find = find;
        this.logins = logins;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * Compares, unless it is too early for that.
     *
     * @return null where nothing was compared
     */
    SignIn.Proof prove(FindSignIn who, Password password) {
        return find.ask(FindSignInHandler.ASKER, who).fold(known -> prove(known, password, who), refusal -> {
            if (refusal.kind() == Rule.Kind.NOT_FOUND) {
                return null;
            }
            throw new Unavailable("what is known of a login", null);
        });
    }

    private SignIn.Proof prove(Logins.Known known, Password password, FindSignIn who) {
        Account account = known.account();
        Email email = who.email() == null ? account.state().email() : who.email();
        if (SignInDelays.of(email, who.peer(), known.delays())
                .refusalAt(clock.now())
                .isPresent()) {
            return null;
        }
        boolean matches = passwords.matches(password, known.hash());
        return new SignIn.Proof(account == null ? null : account.state().id(), known.hash(), matches);
    }

    /** Why it is not even looked at, or nothing. */
    Optional<Refusal> tooEarly(SignInDelays delays, SignIn.Proof proof, Moment moment) {
        // Without a proof it was too early when passwords were compared, a moment ago.
        return delays.refusalAt(moment.at())
                .or(() -> proof == null ? Optional.of(SignInDelays.tooEarly(1)) : Optional.empty());
    }

    /** Whether what was compared is still what counts, and was right. */
    static boolean isProven(Logins.Known known, SignIn.Proof proof) {
        return known.account() != null
                && known.account().state().status() == AccountStatus.ACTIVE
                && proof.matches()
                && known.account().state().id().equals(proof.account())
                && Objects.equals(known.hash(), proof.hash());
    }

    /** Forgets what has failed before. */
    List<Saving> forgiving(SignInDelays delays) {
        return delays.forgiven().stream().map(logins::forgiving).toList();
    }

    /** Refuses, and counts it. */
    <R> Decision<R> failed(Refusal refusal, Account account, SignInDelays delays, Moment moment) {
        List<Saving> savings = new ArrayList<>();
        delays.failed(moment.at()).forEach(delay -> savings.add(logins.failing(delay)));
        if (account != null) {
            savings.add(Telling.of(new SignInFailed(account.state().id())));
        }
        return Decision.refuseAndRecord(refusal, savings.toArray(Saving[]::new));
    }
}
