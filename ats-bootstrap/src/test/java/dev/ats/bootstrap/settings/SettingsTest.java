package dev.ats.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SettingsTest {

    private static final String KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

    @Test
    void takesTheDocumentedDefaultsFromAnEmptyEnvironment() {
        Settings settings = Settings.from(Map.of());

        assertThat(settings.host()).isEqualTo("127.0.0.1");
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.database()).isNull();
        assertThat(settings.headerAuthentication()).isFalse();
        assertThat(settings.dataDirectory().getFileName()).hasToString("data");
        assertThat(settings.provider()).isNull();
    }

    @Test
    void migratesAsTheServingLoginUnlessAnotherIsNamed() {
        Map<String, String> one = Map.of(
                "ATS_DATABASE_URL", "jdbc:postgresql://127.0.0.1/ats",
                "ATS_DATABASE_USER", "serving",
                "ATS_DATABASE_PASSWORD", "not-to-be-seen",
                "ATS_SECRET_KEY", KEY);
        Map<String, String> two = Map.of(
                "ATS_DATABASE_URL", "jdbc:postgresql://127.0.0.1/ats",
                "ATS_DATABASE_USER", "serving",
                "ATS_DATABASE_MIGRATION_USER", "owning",
                "ATS_SECRET_KEY", KEY);

        Function<Map<String, String>, String> migrating =
                environment -> Settings.from(environment).database().migration().user();
        assertThat(migrating.apply(one)).isEqualTo("serving");
        assertThat(migrating.apply(two)).isEqualTo("owning");
        assertThat(Settings.from(one).toString())
                .doesNotContain("not-to-be-seen")
                .doesNotContain(KEY);
    }

    @Test
    void takesWhomToBeginWith() {
        Settings settings = Settings.from(Map.of(
                "ATS_ADMIN_EMAIL", "ada@example.org",
                "ATS_ADMIN_PASSWORD", "a long way to Tipperary",
                "ATS_ACCESS_TOKEN_MINUTES", "5"));

        assertThat(settings.admin().email()).hasToString("ada@example.org");
        assertThat(settings.admin().organization()).hasToString("Default");
        assertThat(settings.accessTokenLife()).hasMinutes(5);
        assertThat(settings.secretKey()).isNull();
        assertThat(settings.toString()).doesNotContain("Tipperary");
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                arguments(Map.of("ATS_SECRET_KEY", "c2hvcnQ="), "ATS_SECRET_KEY must be 32 bytes in base64"),
                arguments(
                        Map.of("ATS_DATABASE_URL", "jdbc:postgresql://127.0.0.1/ats", "ATS_DATABASE_USER", "me"),
                        "ATS_SECRET_KEY is needed with ATS_DATABASE_URL"),
                arguments(Map.of("ATS_ADMIN_EMAIL", "ada@example.org"), "are set together"),
                arguments(Map.of("ATS_ADMIN_PASSWORD", "a long way to Tipperary"), "are set together"),
                arguments(Map.of("ATS_ADMIN_EMAIL", "ada"), "ATS_ADMIN_EMAIL must be an e-mail address"),
                arguments(Map.of("ATS_ADMIN_PASSWORD", "short"), "ATS_ADMIN_PASSWORD must have 10 to 128"),
                arguments(Map.of("ATS_ORGANIZATION_NAME", "x".repeat(201)), "ATS_ORGANIZATION_NAME must not be longer"),
                arguments(Map.of("ATS_ACCESS_TOKEN_MINUTES", "0"), "ATS_ACCESS_TOKEN_MINUTES must be a number from 1"),
                arguments(Map.of("ATS_ACCESS_TOKEN_MINUTES", "1441"), "ATS_ACCESS_TOKEN_MINUTES must be a number"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void saysInOneLineWhatIsWrong(Map<String, String> environment, String complaint) {
        assertThatExceptionOfType(SettingsFault.class)
                .isThrownBy(() -> Settings.from(environment))
                .withMessageContaining(complaint)
                .satisfies(fault -> assertThat(fault.getMessage().lines()).hasSize(1))
                .satisfies(fault -> assertThat(fault.getMessage()).doesNotContain("c2hvcnQ"));
    }
}
