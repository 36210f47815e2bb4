package dev.ats.adapter.jdbc.candidates;

import dev.ats.adapter.jdbc.kernel.JdbcSaving;
import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Rank;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.candidates.CandidateTags;
import dev.ats.application.kernel.Saving;
import dev.ats.domain.candidates.CandidateTag;
import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Tag;

/** The tags of candidates as rows. */
public final class JdbcCandidateTags implements CandidateTags {

    private static final Sql HAS = Sql.of("""
            select 1 from candidate_tags t
            where t.organization_id = organization() and t.candidate_id = :candidate and t.tag = :tag""");
    private static final Sql PUT = Sql.of("""
            insert into candidate_tags (organization_id, candidate_id, tag, by, at)
            values (:organization, :candidate, :tag, :by, :at) on conflict do nothing""");

    private final JdbcUnitsOfWork units;

    public JdbcCandidateTags(JdbcUnitsOfWork units) {
        this.units = units;
    }

    @Override
    public boolean has(CandidateId candidate, Tag tag) {
        return units.current()
                .first(HAS.bind().id("candidate", candidate).text("tag", tag), row -> tag)
                .isPresent();
    }

    @Override
    public Saving saving(Change<CandidateTag> put) {
        CandidateTag.State state = put.next().state();
        return JdbcSaving.of(
                put.events(),
                Rank.CANDIDATE_TAGS.write(
                        state.candidate(),
                        PUT.bind()
                                .id("organization", state.organization())
                                .id("candidate", state.candidate())
                                .text("tag", state.tag())
                                .text("by", state.by().label())
                                .instant("at", state.at())));
    }
}
