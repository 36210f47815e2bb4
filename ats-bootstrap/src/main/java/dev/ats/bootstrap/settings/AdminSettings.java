package dev.ats.bootstrap.settings;

import static dev.ats.bootstrap.settings.Variable.ATS_ADMIN_EMAIL;
import static dev.ats.bootstrap.settings.Variable.ATS_ADMIN_PASSWORD;
import static dev.ats.bootstrap.settings.Variable.ATS_ORGANIZATION_NAME;
import static java.util.Objects.requireNonNull;

import dev.ats.domain.access.accounts.Password;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.InvalidValue;
import dev.ats.domain.shared.Name;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whom the first start makes admin of the first organization, and operator.
 *
 * @param organization that organization's name
 */
public record AdminSettings(Email email, Password password, Name organization) {

    public AdminSettings {
        requireNonNull(email, "email");
        requireNonNull(password, "password");
        requireNonNull(organization, "organization");
    }

    static Optional<AdminSettings> of(Values values) {
        Optional<Email> email = read(values, ATS_ADMIN_EMAIL, Email::new);
        Optional<Password> password = read(values, ATS_ADMIN_PASSWORD, Password::new);
        Optional<Name> organization = read(values, ATS_ORGANIZATION_NAME, Name::new);
        if (email.isPresent() != password.isPresent()) {
            throw new SettingsFault("ATS_ADMIN_EMAIL and ATS_ADMIN_PASSWORD are set together, or not at all");
        }
        return email.map(address ->
                new AdminSettings(address, password.orElseThrow(), organization.orElse(new Name("Default"))));
    }

    private static <T> Optional<T> read(Values values, Variable variable, Function<String, T> make) {
        try {
            return values.text(variable).map(make);
        } catch (InvalidValue problem) {
            throw new SettingsFault(variable + " " + problem.getMessage());
        }
    }
}
