package dev.ats.adapter.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.ats.adapter.mail.testkit.UnreliableRelay;
import dev.ats.adapter.mail.testkit.UnreliableRelay.Mood;
import dev.ats.domain.messaging.Delivery;
import dev.ats.domain.messaging.MailTemplate;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Mails handed to real and to misbehaving servers. */
class SmtpMailerTest {

    private static final Duration SHORT = Duration.ofMillis(700);

    @Test
    void handsAMailToARealServer() throws Exception {
        try (Server real = Server.start("smtp")) {
            assertThat(send(real.port(), SmtpSettings.Tls.NONE, null, null)).isEqualTo(Delivery.sent());

            assertThat(real.mail().getReceivedMessages()).hasSize(1);
            assertThat(real.mail().getReceivedMessages()[0].getMessageID()).contains(Sample.ID.toString());
        }
    }

    @Test
    void signsInWhereItIsAskedTo() throws Exception {
        try (Server real = Server.start("smtp")) {
            real.mail().setUser("ada@people.example", "relay", "right");

            assertThat(send(real.port(), SmtpSettings.Tls.NONE, "relay", "right"))
                    .isEqualTo(Delivery.sent());
            assertThat(send(real.port(), SmtpSettings.Tls.NONE, "relay", "wrong"))
                    .isEqualTo(Delivery.later("sign_in_refused"));
        }
    }

    @Test
    void trustsNoCertificateThatIsNotTheHosts() {
        try (Server real = Server.start("smtps")) {
            assertThat(send(real.port(), SmtpSettings.Tls.TLS, null, null)).isEqualTo(Delivery.later("tls"));
            assertThat(real.mail().getReceivedMessages()).isEmpty();
        }
    }

    @Test
    void sendsNothingInTheClearThatIsToBeProtected() {
        try (UnreliableRelay relay = UnreliableRelay.start(to -> Mood.TAKES)) {
            assertThat(send(relay.port(), SmtpSettings.Tls.STARTTLS, null, null).result())
                    .isEqualTo(Delivery.Result.LATER);
            assertThat(relay.taken()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PUTS_OFF, LATER, smtp 451 4.7.1",
        "REFUSES, REFUSED, smtp 550 5.1.1",
        "REFUSES_CONTENT, REFUSED, smtp 554 5.6.0",
        "HANGS, LATER, timeout",
        "DRIPS, LATER, timeout",
        "DROPS, LATER, connection_lost",
        "TAKES_AND_DROPS, LATER, connection_lost"
    })
    void tellsWhatWentWrongWithoutTheServersWords(Mood mood, Delivery.Result result, String fault) {
        try (UnreliableRelay relay = UnreliableRelay.start(to -> mood)) {
            Delivery delivery = send(relay.port(), SmtpSettings.Tls.NONE, null, null);

            assertThat(relay.times(mood)).isPositive();
            assertThat(delivery.result()).isEqualTo(result);
            assertThat(delivery.fault()).hasToString(fault);
        }
    }

    @Test
    void triesLaterWhereNobodyListens() throws IOException {
        int port;
        try (ServerSocket once = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = once.getLocalPort();
        }

        assertThat(send(port, SmtpSettings.Tls.NONE, null, null)).isEqualTo(Delivery.later("connection_refused"));
    }

    @ParameterizedTest
    @EnumSource
    void sendsEveryTemplate(MailTemplate template) {
        try (UnreliableRelay relay = UnreliableRelay.start(to -> Mood.TAKES);
                SmtpMailer mailer = mailer(relay.port(), SmtpSettings.Tls.NONE, null, null)) {
            assertThat(mailer.send(Sample.of(template))).isEqualTo(Delivery.sent());
            assertThat(relay.taken()).singleElement().satisfies(taken -> {
                assertThat(taken.recipient()).isEqualTo("ada@people.example");
                assertThat(taken.header("Message-ID")).isEqualTo("<" + Sample.ID + "@jobs.hiring.example>");
            });
        }
    }

    private static Delivery send(int port, SmtpSettings.Tls tls, String user, String password) {
        try (SmtpMailer mailer = mailer(port, tls, user, password)) {
            return mailer.send(Sample.of(MailTemplate.APPLICATION_RECEIVED));
        }
    }

    private static SmtpMailer mailer(int port, SmtpSettings.Tls tls, String user, String password) {
        Duration whole = SHORT.multipliedBy(3);
        return new SmtpMailer(
                new SmtpSettings(
                        "127.0.0.1", port, tls, user, password, new SmtpSettings.Timeouts(whole, SHORT, SHORT, whole)),
                Sample.LETTERHEAD);
    }

    private record Server(GreenMail mail) implements AutoCloseable {

        static Server start(String protocol) {
            GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", protocol));
            mail.start();
            return new Server(mail);
        }

        int port() {
            return mail.getSmtp() == null
                    ? mail.getSmtps().getPort()
                    : mail.getSmtp().getPort();
        }

        @Override
        public void close() {
            mail.stop();
        }
    }
}
