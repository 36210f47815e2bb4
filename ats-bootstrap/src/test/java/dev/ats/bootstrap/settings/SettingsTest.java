package dev.ats.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void saysOfEveryVariableThatIsStillToComeThatItHasNoEffect() {
        Map<String, String> all = Arrays.stream(Variable.values())
                .filter(variable -> !variable.isHeeded())
                .collect(Collectors.toMap(Variable::name, variable -> "something"));

        assertThat(Settings.from(all).withoutEffect())
                .containsExactlyInAnyOrderElementsOf(
                        all.keySet().stream().map(Variable::valueOf).toList())
                .contains(Variable.ATS_OIDC_ISSUER);
    }

    @Test
    void takesTheDocumentedDefaultsFromAnEmptyEnvironment() {
        Settings settings = Settings.from(Map.of());

        assertThat(settings.host()).isEqualTo("127.0.0.1");
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.database()).isNull();
        assertThat(settings.headerAuthentication()).isFalse();
        assertThat(settings.dataDirectory().getFileName()).hasToString("data");
        assertThat(settings.withoutEffect()).isEmpty();
    }

    @Test
    void migratesAsTheServingLoginUnlessAnotherIsNamed() {
        Map<String, String> one = Map.of(
                "ATS_DATABASE_URL", "jdbc:postgresql://127.0.0.1/ats",
                "ATS_DATABASE_USER", "serving",
                "ATS_DATABASE_PASSWORD", "secret");
        Map<String, String> two = Map.of(
                "ATS_DATABASE_URL", "jdbc:postgresql://127.0.0.1/ats",
                "ATS_DATABASE_USER", "serving",
                "ATS_DATABASE_MIGRATION_USER", "owning");

        Function<Map<String, String>, String> migrating =
                environment -> Settings.from(environment).database().migration().user();
        assertThat(migrating.apply(one)).isEqualTo("serving");
        assertThat(migrating.apply(two)).isEqualTo("owning");
        assertThat(Settings.from(one).toString()).doesNotContain("secret");
    }
}
