package dev.ats.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ats.adapter.rest.authentication.provider.Provider;
import dev.ats.domain.access.RoleName;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the variables say of an identity provider. */
class ProviderSettingsTest {

    private static final Map<String, String> CLERK = Map.of(
            "ATS_OIDC_ISSUER", "https://clerk.example.com",
            "ATS_OIDC_AUDIENCE", "https://console.example.com, ats",
            "ATS_OIDC_JWKS_URL", "https://clerk.example.com/.well-known/jwks.json",
            "ATS_OIDC_ROLES", "org:partner=recruiter,staff=interviewer");

    private static Map<String, String> with(String variable, String value) {
        Map<String, String> all = new HashMap<>(CLERK);
        all.put(variable, value);
        return all;
    }

    @Test
    void takesAllThatIsSaid() {
        assertThat(Settings.from(CLERK).provider())
                .isEqualTo(new Provider(
                        "https://clerk.example.com",
                        Set.of("https://console.example.com", "ats"),
                        URI.create("https://clerk.example.com/.well-known/jwks.json"),
                        Map.of("org:partner", new RoleName("recruiter"), "staff", new RoleName("interviewer"))));
    }

    @Test
    void needsToKnowForWhomTokensAre() {
        assertThatThrownBy(() -> Settings.from(Map.of("ATS_OIDC_ISSUER", "https://clerk.example.com")))
                .isInstanceOf(SettingsFault.class)
                .hasMessageContaining("ATS_OIDC_AUDIENCE is needed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ATS_OIDC_AUDIENCE", "ATS_OIDC_JWKS_URL", "ATS_OIDC_ROLES"})
    void refusesTheRestWithoutAnIssuer(String variable) {
        assertThatThrownBy(() -> Settings.from(Map.of(variable, "x")))
                .isInstanceOf(SettingsFault.class)
                .hasMessage(variable + " is set, but ATS_OIDC_ISSUER is not");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://id.example.com",
                "ftp://id.example.com",
                "https://ada:secret@id.example.com",
                "https://id.example.com?x=y",
                "id.example.com",
                "https://",
                "https://id example.com"
            })
    void refusesWhatIsNotFetchedSafely(String url) {
        assertThatThrownBy(() -> Settings.from(with("ATS_OIDC_ISSUER", url)))
                .isInstanceOf(SettingsFault.class)
                .hasMessageStartingWith("ATS_OIDC_ISSUER must be like https://id.example.com");
        assertThatThrownBy(() -> Settings.from(with("ATS_OIDC_JWKS_URL", url)))
                .isInstanceOf(SettingsFault.class)
                .hasMessageStartingWith("ATS_OIDC_JWKS_URL must be like https://id.example.com");
    }

    @Test
    void takesAProviderOnThisMachineWithoutTls() {
        assertThat(Settings.from(with("ATS_OIDC_ISSUER", "http://127.0.0.1:9000/realms/ats"))
                        .provider()
                        .issuer())
                .isEqualTo("http://127.0.0.1:9000/realms/ats");
    }

    @ParameterizedTest
    @ValueSource(strings = {"partner", "=recruiter", "partner=", "partner=Not a role"})
    void refusesRolesThatAreNone(String roles) {
        assertThatThrownBy(() -> Settings.from(with("ATS_OIDC_ROLES", roles)))
                .isInstanceOf(SettingsFault.class)
                .hasMessageStartingWith("ATS_OIDC_ROLES must be like");
    }
}
