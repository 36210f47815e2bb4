package dev.ats.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ats.adapter.mail.SmtpSettings;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the variables of mail say, and what they cannot say. */
class MailSettingsTest {

    @Test
    void mailsAreFilesWhereNoRelayIsNamed() {
        MailSettings mail = of("").mail();

        assertThat(mail.relay()).isNull();
        assertThat(mail.publicUrl()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"'', STARTTLS, 587", "ATS_SMTP_TLS=tls, TLS, 465", "ATS_SMTP_TLS=None, NONE, 25"})
    void aRelayIsProtectedUnlessItIsSaidNotToBe(String more, SmtpSettings.Tls tls, int port) {
        SmtpSettings relay = of("ATS_SMTP_HOST=relay.example ATS_MAIL_FROM=ats@hiring.example " + more)
                .mail()
                .relay();

        assertThat(relay.tls()).isEqualTo(tls);
        assertThat(relay.port()).isEqualTo(port);
        assertThat(relay.user()).isNull();
    }

    @Test
    void aPublicUrlHasNoSlashAtItsEnd() {
        assertThat(of("ATS_PUBLIC_URL=https://hiring.example/ats//").mail().publicUrl())
                .isEqualTo("https://hiring.example/ats");
    }

    @Test
    void passwordsAreNotShown() {
        assertThat(of("ATS_SMTP_HOST=relay.example ATS_MAIL_FROM=a@b.example ATS_SMTP_USER=u ATS_SMTP_PASSWORD=hidden")
                        .toString())
                .doesNotContain("hidden");
    }

    @ParameterizedTest
    @CsvSource({
        "ATS_SMTP_PORT=25, 'ATS_SMTP_PORT is set, but ATS_SMTP_HOST is not'",
        "ATS_SMTP_TLS=tls, 'ATS_SMTP_TLS is set, but ATS_SMTP_HOST is not'",
        "ATS_SMTP_HOST=relay.example, ATS_MAIL_FROM is needed with ATS_SMTP_HOST",
        "ATS_MAIL_FROM=nobody, ATS_MAIL_FROM must be an e-mail address",
        "ATS_SMTP_HOST=r.example ATS_MAIL_FROM=a@b.example ATS_SMTP_TLS=ssl, 'ATS_SMTP_TLS must be one of none, starttls, tls, not ssl'",
        "ATS_SMTP_HOST=r.example ATS_MAIL_FROM=a@b.example ATS_SMTP_PORT=0, 'ATS_SMTP_PORT must be a number from 1 to 65535, not 0'",
        "ATS_SMTP_HOST=r.example ATS_MAIL_FROM=a@b.example ATS_SMTP_USER=u, 'ATS_SMTP_USER and ATS_SMTP_PASSWORD are set together, or not at all'",
        "ATS_SMTP_HOST=192.0.2.1 ATS_MAIL_FROM=a@b.example ATS_SMTP_USER=u ATS_SMTP_PASSWORD=p ATS_SMTP_TLS=none, 'ATS_SMTP_TLS=none would send the password in the clear; use starttls or tls'",
        "ATS_PUBLIC_URL=hiring.example, 'ATS_PUBLIC_URL must be like https://jobs.example.com, not hiring.example'",
        "ATS_PUBLIC_URL=https://h.example/?a=b, 'ATS_PUBLIC_URL must be like https://jobs.example.com, not https://h.example/?a=b'",
        "ATS_PUBLIC_URL=ftp://h.example, 'ATS_PUBLIC_URL must be like https://jobs.example.com, not ftp://h.example'"
    })
    void saysInOneLineWhatCannotBe(String variables, String line) {
        assertThatThrownBy(() -> of(variables))
                .isInstanceOf(SettingsFault.class)
                .hasMessage(line);
    }

    private static Settings of(String variables) {
        Map<String, String> environment = Arrays.stream(variables.strip().split(" "))
                .filter(one -> !one.isEmpty())
                .map(one -> one.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        return Settings.from(environment);
    }
}
