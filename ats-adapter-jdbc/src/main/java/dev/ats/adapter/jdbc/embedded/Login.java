package dev.ats.adapter.jdbc.embedded;

import java.util.Objects;

/** A role of the embedded server and its password, which never shows in a log. */
public record Login(String user, String password) {

    public Login {
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(password, "password");
    }

    @Override
    public String toString() {
        return "Login[" + user + "]";
    }
}
