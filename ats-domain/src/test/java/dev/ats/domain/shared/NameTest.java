package dev.ats.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTest {

    @ParameterizedTest
    @CsvSource({
        "\u00c4pfel, apfel",
        "APFEL, apfel",
        "apfel, apfel",
        "\ufb01ne \u00c9t\u00e9, fine ete",
        "\u0130zmir, izmir"
    })
    void isPutInOrderWithoutCaseAndAccents(String name, String key) {
        assertThat(new Name(name).sortKey()).isEqualTo(key);
    }

    @Test
    void hasASortKeyOfAtMostTwoHundredCharacters() {
        assertThat(new Name("\ufdfa".repeat(200)).sortKey()).hasSize(200);
        assertThat(new Name("\ud83d\ude00".repeat(200)).sortKey()).isEqualTo("\ud83d\ude00".repeat(200));
        assertThat(new Name("\u0301").sortKey()).isEmpty();
    }
}
