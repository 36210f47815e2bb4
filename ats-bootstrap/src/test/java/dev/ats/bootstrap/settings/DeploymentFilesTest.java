package dev.ats.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.domain.testkit.GeneratedPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is copied into deployments says what the code does. */
class DeploymentFilesTest {
    private static final Path ROOT = Path.of(System.getProperty("ats.root", ".."));
    private static final Pattern VARIABLE = Pattern.compile("ATS_[A-Z_]+");
    private static final Pattern DOCKER_SETTING = Pattern.compile("(ATS_[A-Z_]+)=(\\S+)");

    @Test
    void theExampleListsEveryVariableWithWhatHoldsWithoutIt() {
        StringBuilder text = new StringBuilder("""
                # Every setting of ATS, each with what holds when it is left out. Made from the code by a test.
                # Copy to .env, fill in what you need; docker run --env-file, or: set -a; . ./.env; set +a; ./ats run
                """);
        for (Variable variable : Variable.values()) {
            String usual = variable.usual().isEmpty() ? "" : " [" + variable.usual() + "]";
            text.append("\n# ").append(variable.meaning()).append(usual);
            text.append("\n#").append(variable).append("=\n");
        }

        GeneratedPage.inRoot(".env.example").assertSays(text.toString());
    }

    @Test
    void theImageSetsOnlyWhatThereIsAndListensWhereItSays() throws IOException {
        String dockerfile = Files.readString(ROOT.resolve("Dockerfile"));
        Map<String, String> environment = new HashMap<>();
        DOCKER_SETTING
                .matcher(dockerfile.replace("ATS_DATABASE_URL", ""))
                .results()
                .forEach(setting -> environment.put(setting.group(1), setting.group(2)));
        Settings settings = Settings.from(environment);

        assertThat(dockerfile).contains("EXPOSE " + settings.port(), "tcp/127.0.0.1/" + settings.port());
        assertThat(dockerfile).contains("VOLUME " + settings.dataDirectory(), "WORKDIR " + settings.dataDirectory());
        assertThat(settings.host()).isEqualTo("0.0.0.0");
    }

    @Test
    void theImageHoldsTheProgramThatIsBuilt() throws IOException {
        String dockerfile = Files.readString(ROOT.resolve("Dockerfile"));
        String pom = Files.readString(ROOT.resolve("ats-bootstrap/pom.xml"));

        assertThat(pom).contains("<outputDirectory>${project.build.directory}/ats</outputDirectory>");
        assertThat(dockerfile).contains("COPY --from=build /ats/ats-bootstrap/target/ats /opt/ats", "/opt/ats/ats.jar");
    }

    @Test
    void theDocumentationNamesOnlyVariablesThatThereAre() throws IOException {
        List<String> known =
                Arrays.stream(Variable.values()).map(Variable::name).toList();
        for (String page : List.of("README.md", "docs/operations.md", "Dockerfile", "ats")) {
            assertThat(VARIABLE.matcher(Files.readString(ROOT.resolve(page)))
                            .results()
                            .map(MatchResult::group))
                    .as(page)
                    .isSubsetOf(known);
        }
    }
}
