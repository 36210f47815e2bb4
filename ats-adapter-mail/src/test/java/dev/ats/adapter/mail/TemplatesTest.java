package dev.ats.adapter.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.samskivert.mustache.MustacheException;
import dev.ats.domain.messaging.MailTemplate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the built-in mails say. */
class TemplatesTest {

    @ParameterizedTest
    @EnumSource
    void everyMailSaysSomethingInBothKindsAndWhyItWasSent(MailTemplate template) {
        Written written = written(template, Map.of());

        assertThat(written.subject()).isNotBlank().doesNotContain("{{", "\n");
        assertThat(written.text())
                .contains("Hello Ada Lovelace,", "You receive this mail")
                .doesNotContain("{{");
        assertThat(written.html())
                .contains("Hello Ada Lovelace,", "You receive this mail")
                .doesNotContain("{{");
    }

    @ParameterizedTest
    @EnumSource
    void everyMailCanDoWithoutAName(MailTemplate template) {
        assertThat(written(template, Map.of("name", "")).text()).startsWith("Hello,");
    }

    @ParameterizedTest
    @EnumSource
    void nothingThatSomebodyTypedLeavesItsTag(MailTemplate template) {
        String hostile = "<script>alert(1)</script>\"'&{{name.class}}";
        Written written = written(
                template, Map.of("name", hostile, "organization", hostile, "candidate", hostile, "job", hostile));

        assertThat(written.html()).doesNotContain("<script>");
        assertThat(written.text()).contains(hostile);
    }

    @ParameterizedTest
    @CsvSource({
        "hired, good news, stage",
        "rejected, not to go on, good news",
        "withdrawn, has been withdrawn, moved on",
        "stage, It is now in: yes, withdrawn"
    })
    void aMoveIsToldInWordsThatFitIt(String outcome, String said, String unsaid) {
        Map<String, String> words = new HashMap<>(Map.of("hired", "", "rejected", "", "withdrawn", "", "stage", ""));
        words.put(outcome, "yes");

        assertThat(written(MailTemplate.STAGE_CHANGED, words).text())
                .contains(said)
                .doesNotContain(unsaid);
    }

    @ParameterizedTest
    @EnumSource(names = {"VERIFY_EMAIL", "RESET_PASSWORD", "INVITATION"})
    void aKeyIsGivenAsALinkAndToPrograms(MailTemplate template) {
        Written written = written(template, Map.of());

        assertThat(written.text()).contains("https://x.example/go?token=k", "POST https://x.example/api/v1/auth/");
        assertThat(written.html()).contains("<a href=\"https://x.example/go?token=k\">".replace("=k", "&#x3D;k"));
    }

    @Test
    void aMissingWordIsAFaultAndNoHole() {
        assertThatThrownBy(() -> Templates.write(MailTemplate.PASSWORD_CHANGED, Map.of("name", "Ada")))
                .isInstanceOf(MustacheException.class);
    }

    private static Written written(MailTemplate template, Map<String, String> other) {
        Map<String, String> words = new HashMap<>(Sample.of(template, other).words());
        words.put("url", "https://x.example");
        words.put("link", "https://x.example/go?token=k");
        return Templates.write(template, words);
    }
}
