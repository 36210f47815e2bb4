package dev.ats.application.testkit;

import dev.ats.application.candidates.CandidateTags;
import dev.ats.application.kernel.Saving;
import dev.ats.domain.candidates.Candidate;
import dev.ats.domain.candidates.CandidateTag;
import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Tag;
import java.util.Comparator;
import java.util.List;

/** The tags of candidates in memory. */
final class InMemoryCandidateTags implements CandidateTags {
    private final InMemoryStore store;

    InMemoryCandidateTags(InMemoryStore store) {
        this.store = store;
    }

    static List<Tag> tagsOf(InMemoryTables tables, CandidateId candidate) {
        return tables.candidateTags.keySet().stream()
                .filter(key -> key.candidate().equals(candidate))
                .map(InMemoryTables.TagKey::tag)
                .sorted(Comparator.comparing(Tag::value))
                .toList();
    }

    @Override
    public boolean has(CandidateId candidate, Tag tag) {
        InMemoryUnitOfWork unit = store.unit();
        return unit.isIn(unit.tables().candidates.get(candidate).organization())
                && tagsOf(unit.tables(), candidate).contains(tag);
    }

    @Override
    public Saving saving(Change<CandidateTag> put) {
        CandidateTag.State state = put.next().state();
        return InMemorySaving.of(InMemorySaving.Rank.CANDIDATE, state.organization(), put.events(), tables -> {
            Candidate.State candidate = tables.candidates.get(state.candidate());
            InMemoryTables.reference(
                    candidate != null && candidate.organization().equals(state.organization()), "candidate of a tag");
            tables.candidateTags.putIfAbsent(new InMemoryTables.TagKey(state.candidate(), state.tag()), state);
        });
    }
}
