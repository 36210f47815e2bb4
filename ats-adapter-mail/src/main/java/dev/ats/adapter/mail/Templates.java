package dev.ats.adapter.mail;

import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dev.ats.domain.messaging.MailTemplate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The built-in templates: logic-less, and blind to anything but a map of texts. An empty text is "no" to a section; a
 * word that is not in the map is a fault, rather than a hole in a mail.
 */
final class Templates {

    private static final String SUBJECT = "Subject: ";

    private static final Mustache.Compiler TEXT = Mustache.compiler()
            .withCollector(new MapsOnly())
            .emptyStringIsFalse(true)
            .escapeHTML(false);
    private static final Mustache.Compiler HTML = TEXT.escapeHTML(true);

    private static final Template LAYOUT = HTML.compile(resource("layout.html"));

    private static final Map<MailTemplate, Compiled> ALL = Arrays.stream(MailTemplate.values())
            .collect(Collectors.toUnmodifiableMap(Function.identity(), Compiled::of));

    private Templates() {}

    /** That template with these words. */
    static Written write(MailTemplate template, Map<String, String> words) {
        Compiled compiled = ALL.get(template);
        String subject = compiled.subject().execute(words);
        String content = compiled.html().execute(words);
        return new Written(
                subject,
                compiled.text().execute(words),
                LAYOUT.execute(Map.of("subject", subject, "content", content)));
    }

    private record Compiled(Template subject, Template text, Template html) {

        static Compiled of(MailTemplate template) {
            String name = template.name().toLowerCase(Locale.ROOT);
            String[] parts = resource(name + ".txt").split("\n\n", 2);
            if (!parts[0].startsWith(SUBJECT)) {
                throw new IllegalStateException(name + " has no subject");
            }
            return new Compiled(
                    TEXT.compile(parts[0].substring(SUBJECT.length())),
                    TEXT.compile(parts[1]),
                    HTML.compile(resource(name + ".html")));
        }
    }

    /** On anything but a map, the library would call methods. */
    private static final class MapsOnly extends DefaultCollector {

        @Override
        public Mustache.VariableFetcher createFetcher(Object context, String name) {
            return context instanceof Map<?, ?> ? super.createFetcher(context, name) : NOTHING;
        }
    }

    private static final Mustache.VariableFetcher NOTHING = (context, name) -> Template.NO_FETCHER_FOUND;

    private static String resource(String name) {
        try (InputStream in = Templates.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("there is no template " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
