package dev.ats.bootstrap;

import dev.ats.application.access.registration.OpenSetUp;
import dev.ats.application.access.registration.RegistrationUseCases;
import dev.ats.application.access.registration.SetUp;
import dev.ats.bootstrap.settings.AdminSettings;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.accounts.AccountRules;
import dev.ats.domain.access.accounts.NewPassword;
import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.shared.IdSource;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import java.util.Optional;

/** How a new installation gets its first people: those the settings name, or whoever has the token that is printed. */
final class FirstStart {

    private static final Actor STARTER = new Actor.System("set_up");

    private final RegistrationUseCases registration;

    FirstStart(RegistrationUseCases registration) {
        this.registration = registration;
    }

    /**
     * Sets the installation up, unless that has been done.
     *
     * @throws StartFault when what the settings say is refused
     */
    void setUp(AdminSettings admin, IdSource ids) {
        SetUp setUp = new SetUp(
                null,
                new Name("Administrator"),
                admin.email(),
                NewPassword.of(admin.password()),
                new OrganizationId(ids.next()),
                admin.organization());
        registration.begin().run(STARTER, setUp).<Boolean>fold(done -> true, refusal -> {
            if (refusal.rule().equals(AccountRules.ALREADY_SET_UP)) {
                return false;
            }
            throw new StartFault("ATS_ADMIN_EMAIL, ATS_ADMIN_PASSWORD and ATS_ORGANIZATION_NAME are refused: "
                    + refusal.rule().detail());
        });
    }

    /** A new token to set the installation up with, in place of the one before; nothing once that has been done. */
    Optional<Secret> token() {
        return registration.openSetUp().run(STARTER, new OpenSetUp()).fold(token -> token, refusal -> {
            throw new StartFault(
                    "the set-up cannot be opened: " + refusal.rule().detail());
        });
    }
}
