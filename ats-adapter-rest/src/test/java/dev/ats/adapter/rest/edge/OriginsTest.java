package dev.ats.adapter.rest.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginsTest {

    @ParameterizedTest
    @CsvSource({
        "https://console.example.com, https://console.example.com",
        "HTTPS://Console.Example.com, https://console.example.com",
        "https://console.example.com:443, https://console.example.com",
        "https://console.example.com:8443, https://console.example.com:8443",
        "http://localhost:3000, http://localhost:3000",
        "http://127.0.0.1:80, http://127.0.0.1",
        "http://[::1]:3000, http://[::1]:3000"
    })
    void writesThemAsBrowsersDo(String text, String origin) {
        assertThat(Origins.of(List.of(text)).all()).containsExactly(origin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "null",
                "https://*",
                "https://*.example.com",
                "console.example.com",
                "https://console.example.com/",
                "https://console.example.com/app",
                "https://console.example.com?a",
                "https://console.example.com#a",
                "https://me@console.example.com",
                "ftp://console.example.com",
                "https:",
                "https://a b"
            })
    void refusesWhatIsNoOrigin(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Origins.of(List.of(text)))
                .withMessage(text);
    }
}
