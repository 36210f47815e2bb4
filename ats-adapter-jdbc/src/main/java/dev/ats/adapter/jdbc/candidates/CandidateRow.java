package dev.ats.adapter.jdbc.candidates;

import dev.ats.adapter.jdbc.kernel.Row;
import dev.ats.domain.candidates.Candidate;
import dev.ats.domain.candidates.CandidateSource;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;

/** How a candidate stands in a row. */
public final class CandidateRow {

    /** What {@link #read} needs of a candidate, {@code c}. */
    public static final String COLUMNS = """
            c.organization_id, c.id as candidate_id, c.name as candidate_name, c.email as candidate_email, c.claimed,
            c.account_id, c.source, c.created_at as candidate_created_at, c.version as candidate_version
            """;

    private CandidateRow() {}

    /** The candidate of the row. */
    public static Candidate read(Row row) {
        return Candidate.of(new Candidate.State(
                row.id("organization_id", OrganizationId::new),
                row.id("candidate_id", CandidateId::new),
                row.text("candidate_name", Name::new),
                row.text("candidate_email", Email::new),
                row.truth("claimed"),
                row.id("account_id", AccountId::new),
                row.word("source", CandidateSource.class),
                row.instant("candidate_created_at"),
                row.number("candidate_version")));
    }
}
