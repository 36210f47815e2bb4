package dev.ats.domain.access.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.shared.InvalidValue;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TotpTest {
    /** The key of the RFCs: "12345678901234567890". */
    private static final TotpKey KEY = new TotpKey("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");

    /** RFC 6238, appendix B, for SHA-1: the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59,287082",
        "1111111109,081804",
        "1111111111,050471",
        "1234567890,005924",
        "2000000000,279037",
        "20000000000,353130"
    })
    void makesTheCodesOfTheRfc(long second, String code) {
        assertThat(Totp.code(KEY, Totp.stepAt(Instant.ofEpochSecond(second)))).isEqualTo(code);
    }

    /** RFC 4226, appendix D. */
    @ParameterizedTest
    @CsvSource({
        "0,755224",
        "1,287082",
        "2,359152",
        "3,969429",
        "4,338314",
        "5,254676",
        "6,287922",
        "7,162583",
        "8,399871",
        "9,520489"
    })
    void makesTheCodesOfTheRfcItStandsOn(long counter, String code) {
        assertThat(Totp.code(KEY, counter)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"-2,false", "-1,true", "0,true", "1,true", "2,false"})
    void letsClocksBeOneStepApart(int steps, boolean good) {
        Instant time = Instant.ofEpochSecond(1_111_111_111);
        long step = Totp.stepAt(time) + steps;

        assertThat(Totp.stepOf(new OneTimeCode(Totp.code(KEY, step)), KEY, time, -1)
                        .isPresent())
                .isEqualTo(good);
    }

    @Test
    void readsAKeyAsTheRfcsWriteIt() {
        assertThat(KEY.bits()).isEqualTo("12345678901234567890".getBytes(StandardCharsets.US_ASCII));
        assertThat(Base32.write(KEY.bits())).isEqualTo(KEY.base32());
    }

    @Test
    void takesTheBeginningOfASecretAsAKey() {
        byte[] bits = "12345678901234567890............".getBytes(StandardCharsets.US_ASCII);
        Secret secret = new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));

        assertThat(TotpKey.of(secret)).isEqualTo(KEY);
        assertThat(OneTimeCode.recovery(secret).value()).isEqualTo("gezdgnbvgy3tqojq");
        assertThat(OneTimeCode.recovery(secret).inGroups()).isEqualTo("gezd-gnbv-gy3t-qojq");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "GEZDGNBVGY3TQOJQ", "gezdgnbvgy3tqojqgezdgnbvgy3tqojq", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJ1"})
    void refusesWhatIsNoKey(String text) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new TotpKey(text));
    }

    @Test
    void readsCodesHoweverTheyAreTyped() {
        assertThat(new OneTimeCode(" 123 456 ").value()).isEqualTo("123456");
        assertThat(new OneTimeCode("GEZD-GNBV gy3t-qojq").value()).isEqualTo("gezdgnbvgy3tqojq");
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new OneTimeCode(" "));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new OneTimeCode("1".repeat(65)));
    }

    @Test
    void isNeverShown() {
        assertThat(KEY.toString()).isEqualTo("(key)");
        assertThat(new OneTimeCode("123456").toString()).isEqualTo("(code)");
    }
}
