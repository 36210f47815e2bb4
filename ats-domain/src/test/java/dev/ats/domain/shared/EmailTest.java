package dev.ats.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailTest {
    private static final String LABEL = "b".repeat(63);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada@example.org",
                "a@b.co",
                "first.last+tag@sub.example.org",
                "o'hara_x-y!#$%&*/=?^`{|}~@example.org",
                "j\u00f8rgen@k\u00f8benhavn.example",
                "ada@xn--kbenhavn-54a.example",
                "ada@1-2.example"
            })
    void takesWhatMailServersTake(String address) {
        assertThat(new Email(address).value()).isEqualTo(address);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "ada",
                "@example.org",
                "ada@",
                "ada@example",
                "ada@@example.org",
                "ada@exa@mple.org",
                "ada lovelace@example.org",
                "ada@exam ple.org",
                ".ada@example.org",
                "ada.@example.org",
                "a..da@example.org",
                "ada@example..org",
                "ada@.example.org",
                "ada@example.org.",
                "ada@-example.org",
                "ada@example-.org",
                "ada@exam_ple.org",
                "\"ada\"@example.org",
                "ada@[127.0.0.1]",
                "Ada <ada@example.org>",
                "ada@example.org,eve@example.org",
                "ada@example.org;eve@example.org",
                "ada\\@example.org",
                "ada:x@example.org",
                "ada(x)@example.org"
            })
    void refusesWhatIsNoAddress(String address) {
        assertRefused(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada@example.org\r\nBcc: eve@example.org",
                "ada\n@example.org",
                "ada\r@example.org",
                "ada@exam\nple.org",
                "ada\u0000@example.org",
                "ada\u0085@example.org"
            })
    void refusesWhatCouldLeaveAMailHeader(String address) {
        assertRefused(address);
    }

    @Test
    void takesALocalPartOfAtMost64Characters() {
        assertThat(new Email("a".repeat(64) + "@example.org").value()).hasSize(76);
        assertRefused("a".repeat(65) + "@example.org");
    }

    @Test
    void takesLabelsOfAtMost63Characters() {
        assertThat(new Email("a@" + LABEL + ".org").value()).hasSize(69);
        assertRefused("a@b" + LABEL + ".org");
    }

    @Test
    void takesAtMost254Characters() {
        String domain = LABEL + "." + LABEL + "." + LABEL;

        assertThat(new Email("a".repeat(58) + "@" + domain + ".org").value()).hasSize(254);
        assertRefused("a".repeat(59) + "@" + domain + ".org");
    }

    @Test
    void isTheSameInWhateverCaseItIsWritten() {
        Email email = new Email("  Ada.Lovelace@Example.ORG ");

        assertThat(email.value()).isEqualTo("Ada.Lovelace@Example.ORG");
        assertThat(email.key()).isEqualTo("ada.lovelace@example.org");
    }

    @Test
    void isComposedLikeAllText() {
        assertThat(new Email("jo\u0308rg@example.org")).isEqualTo(new Email("j\u00f6rg@example.org"));
    }

    private static void assertRefused(String address) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Email(address));
    }
}
