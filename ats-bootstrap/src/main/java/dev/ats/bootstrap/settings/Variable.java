package dev.ats.bootstrap.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Every variable the product knows; {@code --help} and the documentation are made from this list. */
public enum Variable {
    ATS_HTTP_HOST("listen address", "127.0.0.1"),
    ATS_HTTP_PORT("listen port; 0 picks a free one and prints it", "8080"),
    ATS_DATABASE_URL("an existing PostgreSQL (15 or newer), as a JDBC URL", "none: the embedded PostgreSQL"),
    ATS_DATABASE_USER("its login", ""),
    ATS_DATABASE_PASSWORD("its password", ""),
    ATS_DATABASE_MIGRATION_USER("a separate owner login, used for migrations only", "the login above"),
    ATS_DATABASE_MIGRATION_PASSWORD("its password", ""),
    ATS_DATABASE_CONNECTIONS("size of the connection pool", "16"),
    ATS_DATA_DIR("embedded database, documents, keys", "./data"),
    ATS_ALLOW_VOLATILE("true allows a data directory that does not survive a restart of the machine", "false"),
    ATS_DEV_HEADER_AUTH("true accepts the header X-User-Id; for development, on loopback only", "false"),
    ATS_LOG_FORMAT("text or json", "text"),
    ATS_LOG_LEVEL("error, warn, info, debug or trace", "info"),
    ATS_PUBLIC_URL("base of links that leave the product", "from the listen address"),
    ATS_SMTP_HOST("mail relay", "none: mails are written as files"),
    ATS_SMTP_PORT("its port", "587, 465 for tls, 25 for none"),
    ATS_SMTP_USER("its login", ""),
    ATS_SMTP_PASSWORD("its password", ""),
    ATS_SMTP_TLS("none, starttls or tls", "starttls"),
    ATS_MAIL_FROM("sender of mails; needed with ATS_SMTP_HOST", ""),
    ATS_JAVA_OPTS("JVM options for ./ats run", ""),

    ATS_SECRET_KEY(
            "wraps the keys in the database (32 bytes, base64)",
            "generated into the data directory; needed with ATS_DATABASE_URL"),
    ATS_ADMIN_EMAIL("first admin of a first organization, and operator", ""),
    ATS_ADMIN_PASSWORD("their password", ""),
    ATS_ORGANIZATION_NAME("the first organization", "Default"),
    ATS_OIDC_ISSUER("external identity provider (OpenID Connect), as its tokens say it", "none"),
    ATS_OIDC_AUDIENCE("what its tokens for this installation say as aud or azp; needed with ATS_OIDC_ISSUER", ""),
    ATS_OIDC_JWKS_URL("where its keys are", "where the provider says"),
    ATS_OIDC_ROLES("which roles its own are here, such as org:partner=recruiter", "those that are called alike"),
    ATS_ACCESS_TOKEN_MINUTES("life of an access token", "15"),
    ATS_RATE_LIMITS(
            "off for tests and benchmarks on loopback; or how many a minute differ, such as sign_in=20,account=1200",
            "on: address=3000, account=600, organization=6000, sign_in=60, registration=30, application=60"),
    ATS_TRUSTED_PROXIES(
            "addresses and networks of proxies, such as 10.0.0.0/8,fd00::/8, believed in X-Forwarded-For", "none"),
    ATS_CORS_ORIGINS(
            "origins whose pages may ask from a browser, such as https://console.example.com; never all", "none"),
    ATS_HTTP_CONNECTIONS("how many connections there may be at once; more wait until one ends", "4096");

    private final String meaning;
    private final String usual;

    Variable(String meaning, String usual) {
        this.meaning = meaning;
        this.usual = usual;
    }

    /** What it is for, in a few words. */
    public String meaning() {
        return meaning;
    }

    /** What holds when it is not set, in a few words; empty for nothing. */
    public String usual() {
        return usual;
    }

    /** The variable of that name, or nothing. */
    static Optional<Variable> named(String name) {
        return Arrays.stream(values())
                .filter(one -> one.name().equals(name.toUpperCase(Locale.ROOT))
                        && one.name().equals(name))
                .findFirst();
    }
}
