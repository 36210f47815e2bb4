package dev.ats.bootstrap.settings;

import static dev.ats.bootstrap.settings.Variable.ATS_MAIL_FROM;
import static dev.ats.bootstrap.settings.Variable.ATS_PUBLIC_URL;
import static dev.ats.bootstrap.settings.Variable.ATS_SMTP_HOST;
import static dev.ats.bootstrap.settings.Variable.ATS_SMTP_PASSWORD;
import static dev.ats.bootstrap.settings.Variable.ATS_SMTP_PORT;
import static dev.ats.bootstrap.settings.Variable.ATS_SMTP_TLS;
import static dev.ats.bootstrap.settings.Variable.ATS_SMTP_USER;

import dev.ats.adapter.mail.SmtpSettings;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.InvalidValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/**
 * How mails are sent.
 *
 * @param publicUrl what links begin with, without a slash at its end; null for the listen address
 * @param relay null where mails are written as files
 */
public record MailSettings(Email from, String publicUrl, SmtpSettings relay) {

    private static final Email NOBODY = new Email("ats@localhost.localdomain");
    private static final int MOST_PORTS = 65_535;

    static MailSettings of(Values values) {
        Optional<String> from = values.text(ATS_MAIL_FROM);
        Optional<String> host = values.text(ATS_SMTP_HOST);
        if (host.isEmpty()) {
            List.of(ATS_SMTP_PORT, ATS_SMTP_USER, ATS_SMTP_PASSWORD, ATS_SMTP_TLS)
                    .forEach(variable -> values.text(variable).ifPresent(set -> {
                        throw new SettingsFault(variable + " is set, but ATS_SMTP_HOST is not");
                    }));
        } else if (from.isEmpty()) {
            throw new SettingsFault("ATS_MAIL_FROM is needed with ATS_SMTP_HOST");
        }
        return new MailSettings(
                from.map(MailSettings::email).orElse(NOBODY),
                values.text(ATS_PUBLIC_URL).map(MailSettings::url).orElse(null),
                host.map(name -> relay(name, values)).orElse(null));
    }

    private static SmtpSettings relay(String host, Values values) {
        SmtpSettings.Tls tls = values.choice(ATS_SMTP_TLS, SmtpSettings.Tls.STARTTLS);
        String user = values.text(ATS_SMTP_USER).orElse(null);
        String password = values.text(ATS_SMTP_PASSWORD).orElse(null);
        if ((user == null) != (password == null)) {
            throw new SettingsFault("ATS_SMTP_USER and ATS_SMTP_PASSWORD are set together, or not at all");
        }
        if (user != null && tls == SmtpSettings.Tls.NONE && !Settings.isLoopback(host)) {
            throw new SettingsFault("ATS_SMTP_TLS=none would send the password in the clear; use starttls or tls");
        }
        int port = values.number(ATS_SMTP_PORT, usualPort(tls), 1, MOST_PORTS);
        return new SmtpSettings(host, port, tls, user, password, SmtpSettings.Timeouts.USUAL);
    }

    private static int usualPort(SmtpSettings.Tls tls) {
        return switch (tls) {
            case NONE -> 25;
            case STARTTLS -> 587;
            case TLS -> 465;
        };
    }

    private static Email email(String value) {
        try {
            return new Email(value);
        } catch (InvalidValue e) {
            throw new SettingsFault("ATS_MAIL_FROM " + e.getMessage());
        }
    }

    private static String url(String value) {
        try {
            URI url = new URI(value);
            boolean plain = url.getHost() != null
                    && ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))
                    && url.getUserInfo() == null
                    && url.getQuery() == null
                    && url.getFragment() == null;
            if (plain) {
                return value.replaceAll("/+$", "");
            }
        } catch (URISyntaxException e) {
            // told below, like a URL of another kind
        }
        throw new SettingsFault("ATS_PUBLIC_URL must be like https://jobs.example.com, not " + value);
    }
}
