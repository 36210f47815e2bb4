package dev.ats.domain.pipeline.opinions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ats.domain.pipeline.Application;
import dev.ats.domain.pipeline.Pipelines;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.InvalidValue;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Ref;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpinionsTest {
    private static final UUID ID = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final Moment MOMENT =
            new Moment(Author.system("test"), Instant.parse("2026-01-01T09:00:00Z"), () -> ID);
    private static final Application.State APPLICATION = Application.submit(
                    new OrganizationId(new UUID(1, 1)),
                    new JobId(new UUID(1, 2)),
                    new CandidateId(new UUID(1, 3)),
                    Pipelines.DEFAULT,
                    MOMENT)
            .next()
            .state();

    @Test
    void feedbackSaysWhoThoughtWhatWhen() {
        Change<Feedback> given = Feedback.give(APPLICATION, FeedbackType.TECHNICAL, new Rating(4), MOMENT);

        assertThat(given.next().state())
                .isEqualTo(new Feedback.State(
                        APPLICATION.organization(),
                        new FeedbackId(ID),
                        APPLICATION.id(),
                        FeedbackType.TECHNICAL,
                        new Rating(4),
                        MOMENT.by(),
                        MOMENT.at()));
        assertThat(given.events())
                .containsExactly(new FeedbackGiven(
                        new FeedbackId(ID),
                        APPLICATION.id(),
                        APPLICATION.job(),
                        APPLICATION.candidate(),
                        FeedbackType.TECHNICAL,
                        new Rating(4)));
        assertThat(given.events().get(0).about()).isEqualTo(Ref.to(APPLICATION.id()));
        assertThat(Feedback.of(given.next().state()).state())
                .isEqualTo(given.next().state());
    }

    @Test
    void aNoteSaysWhoItCalls() {
        Set<AccountId> mentions = new HashSet<>(Set.of(new AccountId(new UUID(2, 1))));

        Change<Note> written = Note.write(APPLICATION, mentions, MOMENT);
        mentions.clear();

        assertThat(written.next().state())
                .isEqualTo(new Note.State(
                        APPLICATION.organization(),
                        new NoteId(ID),
                        APPLICATION.id(),
                        Set.of(new AccountId(new UUID(2, 1))),
                        MOMENT.by(),
                        MOMENT.at()));
        assertThat(written.events())
                .containsExactly(new NoteWritten(
                        new NoteId(ID),
                        APPLICATION.id(),
                        APPLICATION.job(),
                        APPLICATION.candidate(),
                        Set.of(new AccountId(new UUID(2, 1)))));
        assertThat(written.events().get(0).about()).isEqualTo(Ref.to(APPLICATION.id()));
        assertThat(Note.of(written.next().state()).state())
                .isEqualTo(written.next().state());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void ratesFromOneToFive(int rating) {
        assertThat(new Rating(rating).value()).isEqualTo(rating);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 6, Integer.MAX_VALUE})
    void refusesRatingsOutOfBounds(int rating) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new Rating(rating))
                .withMessage("must be 1 to 5");
    }
}
