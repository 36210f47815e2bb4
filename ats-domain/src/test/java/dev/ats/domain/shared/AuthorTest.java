package dev.ats.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorTest {

    @Test
    void isAnAccountByItsId() {
        UUID id = UUID.fromString("00000000-0000-7000-8000-000000000001");

        assertThat(Author.account(new AccountId(id)).label()).isEqualTo(id.toString());
    }

    @Test
    void isThePublicOrTheProductItself() {
        assertThat(Author.PUBLIC.label()).isEqualTo("public");
        assertThat(Author.system("seed").label()).isEqualTo("system:seed");
    }

    @Test
    void takesLabelsOfAtMost100Characters() {
        assertThat(new Author("x".repeat(100)).label()).hasSize(100);
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Author("x".repeat(101)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "two words", "system:a b"})
    void refusesLabelsWithBlanks(String label) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Author(label));
    }

    @Test
    void refusesNobody() {
        assertThatNullPointerException().isThrownBy(() -> new Author(null));
    }
}
