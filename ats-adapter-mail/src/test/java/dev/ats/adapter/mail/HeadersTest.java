package dev.ats.adapter.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ats.application.messaging.OutgoingMail;
import dev.ats.domain.messaging.MailTemplate;
import dev.ats.domain.shared.Name;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the headers of a mail, whatever somebody has typed. */
class HeadersTest {

    private final MailWriter writer = new MailWriter(Sample.LETTERHEAD);

    @Test
    void aMailSaysWhoWritesToWhomAndThatNobodyIsToAnswerByMachine() throws Exception {
        MimeMessage read = read(Sample.of(MailTemplate.STAGE_CHANGED));

        assertThat(read.getFrom()[0].toString()).contains("<ats@hiring.example>");
        assertThat(((InternetAddress) read.getFrom()[0]).getPersonal()).isEqualTo("Bakery & Söhne");
        assertThat(read.getAllRecipients()[0]).hasToString("Ada Lovelace <ada@people.example>");
        assertThat(read.getReplyTo()[0]).hasToString("rosa@bakery.example");
        assertThat(read.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(read.getSentDate()).isEqualTo("2026-03-01T12:00:00Z");
        assertThat(read.getContentType()).startsWith("multipart/alternative");
        assertThat(raw(Sample.of(MailTemplate.STAGE_CHANGED)))
                .contains("Content-Type: text/plain; charset=UTF-8", "Content-Type: text/html; charset=UTF-8");
    }

    @Test
    void aMailHasTheSameIdentityEachTime() throws Exception {
        String id = read(Sample.of(MailTemplate.VERIFY_EMAIL)).getMessageID();

        assertThat(id).isEqualTo("<" + Sample.ID + "@jobs.hiring.example>");
        assertThat(read(Sample.of(MailTemplate.VERIFY_EMAIL)).getMessageID()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\r\nBcc: victim@example.org",
                "a\nBcc: victim@example.org",
                "a\rBcc: victim@example.org",
                "a\r\n\r\nBcc: victim@example.org",
                "a\r\n Bcc: victim@example.org",
                "a\u0085Bcc: victim@example.org",
                "a\u2028Bcc: victim@example.org",
                "a\u0000\u000bBcc: victim@example.org",
                "=?utf-8?q?a=0D=0ABcc:_victim@example.org?="
            })
    void nothingInASubjectMakesAHeaderOfItsOwn(String hostile) throws Exception {
        OutgoingMail mail = Sample.of(MailTemplate.STAGE_CHANGED, Map.of("job", hostile));

        assertThat(headerNames(mail))
                .doesNotContain("bcc")
                .isEqualTo(headerNames(Sample.of(MailTemplate.STAGE_CHANGED)));
        assertThat(read(mail).getAllRecipients()).hasSize(1);
        assertThat(read(mail).getSubject()).doesNotContain("\r", "\n");
    }

    /** Names that no domain type would let in: the guard is the adapter's own. */
    @ParameterizedTest
    @ValueSource(strings = {"Ada\r\nBcc: victim@example.org", "Ada\u2029Bcc: x", "\"Ada\" <x@example.org>, y"})
    void nothingInANameMakesAHeaderOfItsOwn(String hostile) {
        String line = HeaderText.line(hostile);

        assertThat(line).doesNotContain("\r", "\n", "\u2029");
        Name name = new Name(line);
        OutgoingMail sample = Sample.of(MailTemplate.STAGE_CHANGED);
        OutgoingMail mail = new OutgoingMail(
                sample.id(), sample.template(), sample.to(), name, name, null, sample.words(), sample.writtenAt());
        assertThat(headerNames(mail)).doesNotContain("bcc", "reply-to");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\r\nBcc: x@example.org", "a@example.org\n", "a b@example.org", "a@b,c@d", "<a@b>", "nobody"})
    void refusesAnAddressThatCouldLeaveItsHeader(String hostile) {
        assertThatIllegalArgumentException().isThrownBy(() -> HeaderText.address(hostile));
    }

    @Test
    void writesDomainsAsServersKnowThem() {
        assertThat(HeaderText.address("ada@bücher.example")).isEqualTo("ada@xn--bcher-kva.example");
    }

    @Test
    void cutsWhatNobodyWouldRead() {
        assertThat(HeaderText.line("x".repeat(5000))).hasSize(250);
    }

    private List<String> headerNames(OutgoingMail mail) {
        String head = raw(mail).split("\r\n\r\n", 2)[0];
        return Arrays.stream(head.split("\r\n"))
                .filter(line -> !line.startsWith(" ") && !line.startsWith("\t"))
                .map(line -> line.split(":", 2)[0].toLowerCase(Locale.ROOT))
                .sorted()
                .toList();
    }

    private String raw(OutgoingMail mail) {
        return new String(writer.bytes(mail), StandardCharsets.UTF_8);
    }

    private MimeMessage read(OutgoingMail mail) throws Exception {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(writer.bytes(mail)));
    }
}
