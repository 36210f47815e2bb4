package dev.ats.application.access.sessions;

import dev.ats.application.access.Identity;
import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.access.accounts.PasswordHash;
import dev.ats.domain.access.factors.SecondFactor;
import dev.ats.domain.access.sessions.SignInDelay;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.OrganizationId;
import java.util.List;
import java.util.Set;

/** What signing in needs to know. */
public interface Logins {

    /** What is known of that address, in one look, with the delays of the subjects; only for the installation. */
    Known byEmail(Email email, Set<SignInDelay.Subject> subjects);

    /**
     * The same of an account whose password is about to be changed; others who would change it, too, wait until the unit of
     * work ends.
     */
    Known toChange(Email email, Set<SignInDelay.Subject> subjects);

    /** The delays of these subjects, as far as there are any; wherever one asks from. */
    List<SignInDelay> delays(Set<SignInDelay.Subject> subjects);

    /** The saving that counts one more failure of the same subject, however many fail at once. */
    Saving failing(SignInDelay delay);

    /** The saving that forgets the failures of that subject. */
    Saving forgiving(SignInDelay.Subject subject);

    /**
     * What is known.
     *
     * @param account null where the address has none
     * @param hash null where the account has no password
     * @param factor its second factor, whether or not it was confirmed, or null
     * @param memberships where it belongs, oldest first; active ones only
     * @param lastOrganization where its newest session acted, or null
     * @param delays of the subjects asked for, as far as there are any
     */
    record Known(
            Account account,
            PasswordHash hash,
            SecondFactor factor,
            List<Identity.In> memberships,
            OrganizationId lastOrganization,
            List<SignInDelay> delays) {

        public Known {
            memberships = List.copyOf(memberships);
            delays = List.copyOf(delays);
        }
    }
}
