package dev.ats.adapter.rest.openapi;

import dev.ats.application.kernel.StoredReply;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/** The interactive page over the document. It loads nothing from elsewhere and runs no script that stands in it. */
public final class DocsPage {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final String JAR = "/META-INF/maven/org.webjars/swagger-ui/pom.properties";

    private DocsPage() {}

    /** What it consists of: content type by path. */
    public static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("/docs", "text/html; charset=utf-8");
        parts.put("/docs/start.js", "text/javascript; charset=utf-8");
        parts.put("/docs/swagger-ui-bundle.js", "text/javascript; charset=utf-8");
        parts.put("/docs/swagger-ui.css", "text/css; charset=utf-8");
        parts.put("/docs/favicon-32x32.png", "image/png");
        return parts;
    }

    /** One of its parts. */
    public static StoredReply part(String path) {
        Map<String, String> headers = Map.of(
                "Content-Type",
                parts().get(path),
                "Content-Security-Policy",
                POLICY,
                "Cache-Control",
                "public, max-age=3600");
        return new StoredReply(200, headers, resource(resourceOf(path)));
    }

    private static String resourceOf(String path) {
        return switch (path) {
            case "/docs" -> "docs.html";
            case "/docs/start.js" -> "start.js";
            default -> "/META-INF/resources/webjars/swagger-ui/" + version() + path.substring("/docs".length());
        };
    }

    private static String version() {
        try (InputStream in = DocsPage.class.getResourceAsStream(JAR)) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = DocsPage.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
