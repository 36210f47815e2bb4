package dev.ats.application.pipeline;

import dev.ats.domain.pipeline.MoveName;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Line;
import java.time.Instant;
import java.util.List;

/** An application's steps, in order. */
public record HistoryView(List<Entry> data) {

    /** Stands for whoever of the organization it was, before the person who applied. */
    static final Author HIRING_TEAM = Author.system("hiring_team");

    /**
     * One step.
     *
     * @param fromState null for the first
     * @param move null for the first
     * @param reason null when nothing was said, it is not the reader's to see, or it has been erased
     */
    public record Entry(
            int sequence,
            Stage fromState,
            Stage toState,
            MoveName move,
            Author changedBy,
            Instant changedAt,
            Line reason) {

        static Entry of(ApplicationReads.Said said) {
            return entry(said, said.step().by(), said.reason());
        }

        /** The same for the person who applied: of others neither names nor reasons. */
        static Entry forCandidate(ApplicationReads.Said said, Author self) {
            Author by = said.step().by();
            return by.equals(self) || by.equals(Author.PUBLIC) ? of(said) : entry(said, HIRING_TEAM, null);
        }

        private static Entry entry(ApplicationReads.Said said, Author by, Line reason) {
            return new Entry(
                    said.step().sequence(),
                    said.step().from(),
                    said.step().to(),
                    said.step().move(),
                    by,
                    said.step().at(),
                    reason);
        }
    }

    public HistoryView {
        data = List.copyOf(data);
    }
}
