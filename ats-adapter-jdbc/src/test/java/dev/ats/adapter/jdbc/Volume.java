package dev.ats.adapter.jdbc;

import dev.ats.adapter.jdbc.testkit.AtsDatabase;
import dev.ats.domain.pipeline.bulk.BulkId;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.OrganizationId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.UUID;

/** A database with a great many rows, and the ids of those that a test asks for. */
final class Volume {

    /** The largest organization. */
    static final OrganizationId ORGANIZATION = new OrganizationId(made("organization", 0));

    /** Its busiest job. */
    static final JobId JOB = new JobId(made("job", 1));

    /** One of its jobs. */
    static final JobId OTHER_JOB = new JobId(made("job", 2));

    /** One of its recruiters, who works on all its jobs. */
    static final AccountId RECRUITER = new AccountId(made("account", 500));

    /** Another, who works on five of them. */
    static final AccountId OTHER_RECRUITER = new AccountId(made("account", 1500));

    /** One of its bulks, of which nothing is done. */
    static final BulkId BULK = new BulkId(made("bulk", 500));

    private Volume() {}

    /** The n-th application on the busiest job. */
    static ApplicationId application(int n) {
        return new ApplicationId(made("application", n));
    }

    /** The candidate of the n-th application. */
    static CandidateId candidate(int n) {
        return new CandidateId(made("candidate", n));
    }

    /** The account of the candidate of the n-th application, 5001 to 10 000. */
    static AccountId account(int n) {
        return new AccountId(made("account", n));
    }

    static void fill(AtsDatabase database) {
        // One text, which the server takes apart: it alone knows what is quoted.
        try (Connection owner = database.owner().unpooled().getConnection();
                Statement fill = owner.createStatement()) {
            fill.execute("set search_path = ats");
            fill.execute(sql());
            fill.execute("analyze");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static String sql() {
        try (InputStream in = Volume.class.getResourceAsStream("volume.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UUID made(String kind, int n) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(kind.getBytes(StandardCharsets.UTF_8));
            long middle = Long.parseLong(HexFormat.of().formatHex(digest).substring(0, 4) + "7000", 16);
            return new UUID(middle, n);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
