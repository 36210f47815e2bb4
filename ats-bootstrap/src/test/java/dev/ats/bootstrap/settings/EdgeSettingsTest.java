package dev.ats.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ats.adapter.rest.edge.Edge;
import dev.ats.adapter.rest.edge.Limit;
import dev.ats.adapter.rest.edge.RateLimits;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the variables say of what stands before every request, and what they cannot say. */
class EdgeSettingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "on", "ON"})
    void limitsAsUsualUnlessSomethingElseIsSaid(String value) {
        assertThat(of("ATS_RATE_LIMITS", value).limits()).isEqualTo(RateLimits.usual());
    }

    @Test
    void saysTheUsualLimitsWhereTheyAreDocumented() {
        for (Limit limit : Limit.values()) {
            assertThat(Variable.ATS_RATE_LIMITS.usual()).contains(limit.word() + "=" + limit.usual());
        }
        assertThat(Variable.ATS_HTTP_CONNECTIONS.usual()).isEqualTo(String.valueOf(Edge.CONNECTIONS));
    }

    @Test
    void limitsNothingWhereLimitsAreOff() {
        assertThat(of("ATS_RATE_LIMITS", "off").limits()).isEmpty();
    }

    @Test
    void changesOnlyTheLimitsThatAreNamed() {
        assertThat(of("ATS_RATE_LIMITS", "sign_in=20, account=1200").limits())
                .containsEntry(Limit.SIGN_IN, 20)
                .containsEntry(Limit.ACCOUNT, 1200)
                .containsEntry(Limit.ADDRESS, Limit.ADDRESS.usual())
                .hasSameSizeAs(Limit.values());
    }

    @Test
    void trustsTheProxiesThatAreNamedAndNoOthers() throws UnknownHostException {
        EdgeSettings settings = of("ATS_TRUSTED_PROXIES", "10.0.0.0/8, 192.0.2.7");

        assertThat(settings.proxies().isTrusted(address(10, 9, 8, 7))).isTrue();
        assertThat(settings.proxies().isTrusted(address(192, 0, 2, 7))).isTrue();
        assertThat(settings.proxies().isTrusted(address(192, 0, 2, 8))).isFalse();
        assertThat(of("ATS_TRUSTED_PROXIES", "").proxies().isTrusted(InetAddress.getLoopbackAddress()))
                .isFalse();
    }

    @Test
    void allowsTheOriginsThatAreNamedAndNoOthers() {
        assertThat(of("ATS_CORS_ORIGINS", "https://console.example.com,http://localhost:3000")
                        .origins()
                        .all())
                .containsExactlyInAnyOrder("https://console.example.com", "http://localhost:3000");
        assertThat(of("ATS_CORS_ORIGINS", "").origins().all()).isEmpty();
    }

    @Test
    void isSecureWhereItIsReachedByHttps() {
        assertThat(of("ATS_PUBLIC_URL", "https://hiring.example").secure()).isTrue();
        assertThat(of("ATS_PUBLIC_URL", "http://hiring.example").secure()).isFalse();
        assertThat(of("ATS_PUBLIC_URL", "").secure()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ATS_RATE_LIMITS | maybe | ATS_RATE_LIMITS must be on, off, or what differs",
                "ATS_RATE_LIMITS | sign_in=0 | not sign_in=0",
                "ATS_RATE_LIMITS | sign_in=-1 | not sign_in=-1",
                "ATS_RATE_LIMITS | sign_in=2000000 | up to 1000000 a minute",
                "ATS_RATE_LIMITS | sign_in=10,logins=5 | not logins=5",
                "ATS_RATE_LIMITS | sign_in=10, | of address, account, organization, sign_in, registration, application",
                "ATS_TRUSTED_PROXIES | proxy.example | ATS_TRUSTED_PROXIES must be addresses and networks such as"
                        + " 10.0.0.0/8, not proxy.example",
                "ATS_TRUSTED_PROXIES | 10.0.0.0/33 | not 10.0.0.0/33",
                "ATS_CORS_ORIGINS | * | ATS_CORS_ORIGINS must be origins such as https://console.example.com, not *",
                "ATS_CORS_ORIGINS | https://a.example,https://b.example/app | not https://b.example/app",
                "ATS_HTTP_CONNECTIONS | 0 | ATS_HTTP_CONNECTIONS must be a number from 1 to 1000000, not 0"
            })
    void saysInOneLineWhatCannotBe(String variable, String value, String line) {
        assertThatThrownBy(() -> of(variable, value))
                .isInstanceOf(SettingsFault.class)
                .hasMessageContaining(line)
                .hasMessageNotContaining("\n");
    }

    private static InetAddress address(int... octets) throws UnknownHostException {
        byte[] bytes = new byte[octets.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) octets[i];
        }
        return InetAddress.getByAddress(bytes);
    }

    private static EdgeSettings of(String variable, String value) {
        return Settings.from(Map.of(variable, value)).edge();
    }
}
