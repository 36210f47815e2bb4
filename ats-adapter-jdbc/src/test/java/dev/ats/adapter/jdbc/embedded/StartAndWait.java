package dev.ats.adapter.jdbc.embedded;

import java.io.IOException;
import java.nio.file.Path;

/** A program that uses the embedded server until its input ends, for tests that kill it before. */
final class StartAndWait {

    private StartAndWait() {}

    public static void main(String[] arguments) throws IOException {
        Path report = Path.of(arguments[0]);
        Path data = Path.of(arguments[1]);
        RunAs runAs = RunAs.valueOf(arguments[2]);
        try (DataDirectory directory = DataDirectory.open(data, true);
                EmbeddedPostgres postgres = EmbeddedPostgres.start(
                        directory, EmbeddedSettings.defaults().withRunAs(runAs))) {
            Sql.run(postgres, "create table if not exists started (at timestamptz default now())");
            Sql.run(postgres, "insert into started default values");
            Places.writePrivate(report, "ready " + postgres.port() + " " + postgres.processId());
            if (System.in.read() >= 0) {
                throw new IOException("nothing was to be said here");
            }
        } catch (EmbeddedPostgresFailed | java.sql.SQLException e) {
            Places.writePrivate(report, "failed " + e.getMessage());
        }
    }
}
