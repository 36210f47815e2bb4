package dev.ats.adapter.jdbc.embedded.testkit;

import dev.ats.adapter.jdbc.embedded.Login;

/** One database of the test server, and the two roles to enter it by. */
public record TestDatabase(String name, String jdbcUrl, Login owner, Login server) {}
