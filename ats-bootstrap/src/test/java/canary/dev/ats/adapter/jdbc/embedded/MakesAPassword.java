package canary.dev.ats.adapter.jdbc.embedded;

import java.security.SecureRandom;

/** Does nothing wrong: the launcher has to wait, to make a password and to know its operating system. */
final class MakesAPassword {
    byte[] password() {
        byte[] password = new byte[System.getProperty("os.name").length()];
        new SecureRandom().nextBytes(password);
        password[0] = (byte) System.nanoTime();
        return password;
    }
}
