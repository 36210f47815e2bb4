package dev.ats.application.access.sessions;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.Password;
import dev.ats.domain.access.accounts.PasswordHash;
import dev.ats.domain.access.factors.FactorRules;
import dev.ats.domain.access.factors.OneTimeCode;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Rule;

/**
 * "It is me, and this is my password."
 *
 * @param role the one they want to act in, or null
 * @param organization where they want to act, or null for where they acted last
 * @param otp what proves their second factor, or null where they say none
 * @param peer the network it comes from, or null where that is not known
 * @param proof what comparing the password came to; null until that is done
 */
public record SignIn(
        Email email,
        Password password,
        RoleName role,
        OrganizationId organization,
        OneTimeCode otp,
        String peer,
        Proof proof)
        implements Command<SignedIn> {

    /**
     * What comparing the password came to.
     *
     * @param account whose it was compared with, or null where there is none
     * @param hash what it was compared with, or null
     */
    public record Proof(AccountId account, PasswordHash hash, boolean matches) {}

    public SignIn {
        requireNonNull(email, "email");
        requireNonNull(password, "password");
    }

    /** The wish as somebody says it. */
    public static SignIn by(Email email, Password password, RoleName role, OrganizationId organization, String peer) {
        return by(email, password, role, organization, null, peer);
    }

    /** The same, with a second factor or null. */
    public static SignIn by(
            Email email, Password password, RoleName role, OrganizationId organization, OneTimeCode otp, String peer) {
        return new SignIn(email, password, role, organization, otp, peer, null);
    }

    @Override
    public Home home() {
        return Home.installation();
    }

    /** All that others can change meanwhile is the second factor: of many who show one code, one has it. */
    @Override
    public Rule staleRule() {
        return FactorRules.INVALID_OTP;
    }
}
