package dev.ats.adapter.jdbc.candidates;

import dev.ats.adapter.jdbc.kernel.Bound;
import dev.ats.adapter.jdbc.kernel.JdbcSaving;
import dev.ats.adapter.jdbc.kernel.Rank;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.candidates.Candidates;
import dev.ats.application.kernel.Saving;
import dev.ats.domain.candidates.Candidate;
import dev.ats.domain.shared.Change;

/** Candidates as rows of their organization. */
public final class JdbcCandidates implements Candidates {

    private static final Sql ADD = Sql.of("""
            insert into candidates
              (organization_id, id, name, email, email_key, claimed, account_id, source, words, created_at, version)
            values (:organization, :id, :name, :email, :email_key, :claimed, :account, :source,
              array_to_tsvector(:words), :created_at, :version)
            """);
    private static final Sql CHANGE = Sql.of("""
            with changed as (
              update candidates set name = :name, email = :email, email_key = :email_key, claimed = :claimed,
                account_id = :account, source = :source, words = array_to_tsvector(:words), version = :version
              where organization_id = :organization and id = :id and version = :seen
              returning 1)
            select exactly_one((select count(*) from changed))""");

    private static final Sql LINK = Sql.of("""
            with linked as (
              update candidates set account_id = :account, version = :version
              where organization_id = :organization and id = :id and version = :seen
              returning 1)
            select created_once((select count(*) from linked))""");

    @Override
    public Saving linking(Change<Candidate> change) {
        Candidate.State state = change.next().state();
        Bound write = LINK.bind()
                .id("organization", state.organization())
                .id("id", state.id())
                .id("account", state.account())
                .number("version", state.version())
                .number("seen", state.version() - 1);
        return JdbcSaving.of(change.events(), Rank.CANDIDATES.write(state.id(), write));
    }

    @Override
    public Saving saving(Change<Candidate> change) {
        Candidate.State state = change.next().state();
        Bound write = state.version() == 1
                ? bind(ADD, state).instant("created_at", state.createdAt())
                : bind(CHANGE, state).number("seen", state.version() - 1);
        return JdbcSaving.of(change.events(), Rank.CANDIDATES.write(state.id(), write));
    }

    private static Bound bind(Sql sql, Candidate.State state) {
        return sql.bind()
                .id("organization", state.organization())
                .id("id", state.id())
                .text("name", state.name())
                .text("email", state.email())
                .text("email_key", state.email().key())
                .truth("claimed", state.claimed())
                .id("account", state.account())
                .word("source", state.source())
                .texts("words", CandidateWords.of(state))
                .number("version", state.version());
    }
}
