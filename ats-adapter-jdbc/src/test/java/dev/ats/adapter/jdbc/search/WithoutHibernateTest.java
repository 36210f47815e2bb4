package dev.ats.adapter.jdbc.search;

import static dev.ats.application.testkit.Outcomes.done;
import static dev.ats.application.testkit.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ats.adapter.jdbc.JdbcPorts;
import dev.ats.adapter.jdbc.database.ConnectionSettings;
import dev.ats.adapter.jdbc.database.JdbcSettings;
import dev.ats.adapter.jdbc.testkit.AtsDatabase;
import dev.ats.application.jobs.JobFilter;
import dev.ats.application.jobs.ListJobs;
import dev.ats.application.jobs.ViewJob;
import dev.ats.application.kernel.Observer;
import dev.ats.application.kernel.Paging;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.CountingSecrets;
import dev.ats.application.testkit.FastPasswords;
import dev.ats.application.testkit.InMemoryMailer;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.SettableClock;
import dev.ats.domain.shared.JobId;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A host that does not bring Hibernate has everything but lists; {@link SearchesTest} shows what it is told. */
class WithoutHibernateTest {

    @AutoClose
    private static final AtsDatabase DATABASE = AtsDatabase.create();

    @Test
    void everythingElseWorksAndListsAreUnavailable() throws Exception {
        try (URLClassLoader host = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            assertThatThrownBy(() -> host.loadClass("org.hibernate.SessionFactory"))
                    .isInstanceOf(ClassNotFoundException.class);
            assertThatThrownBy(() -> host.loadClass("jakarta.persistence.Entity"))
                    .isInstanceOf(ClassNotFoundException.class);

            @SuppressWarnings("unchecked")
            BiFunction<String, String[], String> story =
                    (BiFunction<String, String[], String>) host.loadClass(Story.class.getName())
                            .getDeclaredConstructor()
                            .newInstance();
            ConnectionSettings server = DATABASE.server();

            assertThat(story.apply(server.url(), new String[] {server.user(), server.password()}))
                    .isEqualTo("unavailable");
        }
    }

    /** Opens a job and looks at it, then lists jobs; the answer is why that is refused. */
    public static final class Story implements BiFunction<String, String[], String> {

        @Override
        public String apply(String url, String[] login) {
            SettableClock clock = new SettableClock(Instant.parse("2026-01-01T09:00:00Z"));
            AtsTestKit kit = AtsTestKit.on(
                    JdbcPorts.of(
                            new ConnectionSettings(url, login[0], login[1]).unpooled(),
                            JdbcSettings.defaults(),
                            Searches.none(),
                            new FastPasswords(),
                            new CountingSecrets(),
                            new InMemoryMailer(),
                            clock,
                            AtsDatabase.ids(),
                            Observer.NONE),
                    clock,
                    null);
            Person admin = kit.organization("Without").admin();
            JobId job = admin.opens("Welder");
            done(kit.ats().jobs().view().ask(admin.actor(), new ViewJob(job)));
            return refused(kit.ats().jobs().list().ask(admin.actor(), new ListJobs(JobFilter.NONE, Paging.FIRST)))
                    .code();
        }
    }

    private static URL[] classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("hibernate") && !entry.contains("jakarta.persistence"))
                .map(WithoutHibernateTest::url)
                .toArray(URL[]::new);
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new AssertionError(e);
        }
    }
}
