package dev.ats.adapter.jdbc.embedded;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The passwords of the three roles: random, made once, before the cluster that will ask for them. */
record Secrets(Login superuser, Login owner, Login server) {

    private static final String FILE = "passwords";

    static Secrets keptIn(Path home, boolean clusterExists) throws IOException {
        Path file = home.resolve(FILE);
        if (!Files.exists(file)) {
            if (clusterExists) {
                throw new EmbeddedPostgresFailed(
                        file + " is missing, and without it the cluster beside it cannot be entered: restore it");
            }
            Places.writePrivate(file, fresh("postgres") + fresh("ats_owner") + fresh("ats_server"));
        }
        Properties lines = new Properties();
        lines.load(new StringReader(Files.readString(file)));
        return new Secrets(
                login(lines, file, "postgres"), login(lines, file, "ats_owner"), login(lines, file, "ats_server"));
    }

    private static Login login(Properties lines, Path file, String user) {
        String password = lines.getProperty(user);
        if (password == null) {
            throw new EmbeddedPostgresFailed(file + " has no password for " + user + ": restore it");
        }
        return new Login(user, password);
    }

    private static String fresh(String user) {
        byte[] bits = new byte[32];
        new SecureRandom().nextBytes(bits);
        return user + "=" + Base64.getUrlEncoder().withoutPadding().encodeToString(bits) + "\n";
    }
}
