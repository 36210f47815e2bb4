package dev.ats.application.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ats.application.AtsAssembly;
import dev.ats.application.kernel.Conflict;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Place;
import dev.ats.application.pipeline.Applications;
import dev.ats.application.pipeline.FeedbackSummary;
import dev.ats.application.pipeline.FeedbackView;
import dev.ats.application.pipeline.ListFeedback;
import dev.ats.application.pipeline.ListNotes;
import dev.ats.application.pipeline.NoteView;
import dev.ats.application.pipeline.PipelineUseCases;
import dev.ats.application.testkit.Outcomes;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.pipeline.Application;
import dev.ats.domain.pipeline.opinions.Feedback;
import dev.ats.domain.pipeline.opinions.FeedbackId;
import dev.ats.domain.pipeline.opinions.FeedbackType;
import dev.ats.domain.pipeline.opinions.Note;
import dev.ats.domain.pipeline.opinions.NoteId;
import dev.ats.domain.pipeline.opinions.Rating;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.Change;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Feedback and notes are read as they were saved, newest first, each of one application only. */
public abstract class OpinionsContract extends PortContract {
    private static final Body WORDS = new Body("Knows \u2713 yeast.\nAnd rye.");

    @ParameterizedTest
    @EnumSource
    void readsFeedbackAsItWasGiven(FeedbackType type) {
        World world = newWorld();
        Application application = application(world);

        FeedbackView given = give(world, application, type, 5, WORDS);

        assertThat(feedback(application, Paging.FIRST).items()).containsExactly(given);
    }

    @Test
    void readsFeedbackWithoutWords() {
        World world = newWorld();
        Application application = application(world);

        FeedbackView given = give(world, application, FeedbackType.GENERAL, 1, null);

        assertThat(feedback(application, Paging.FIRST).items()).containsExactly(given);
    }

    @Test
    void readsANoteAsItWasWritten() {
        World world = newWorld();
        Application application = application(world);
        Set<AccountId> mentions =
                Set.of(world.member("recruiter"), world.member("admin"), world.member("hiring_manager"));

        NoteView written = write(world, application, mentions, WORDS);

        assertThat(notes(application, Paging.FIRST).items()).containsExactly(written);
        assertThat(Set.copyOf(written.mentions())).isEqualTo(mentions);
    }

    @Test
    void readsANoteThatMentionsNobody() {
        World world = newWorld();
        Application application = application(world);

        NoteView written = write(world, application, Set.of(), WORDS);

        assertThat(notes(application, Paging.FIRST).items()).containsExactly(written);
    }

    @Test
    void pagesFromTheNewestToTheOldest() {
        World world = newWorld();
        Application application = application(world);
        List<FeedbackId> given = new ArrayList<>();
        List<NoteId> written = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            given.add(give(world, application, FeedbackType.GENERAL, i, null).id());
            written.add(write(world, application, Set.of(), WORDS).id());
        }
        Collections.reverse(given);
        Collections.reverse(written);

        Page<FeedbackView> first = feedback(application, new Paging(2, null));
        assertThat(first.items()).extracting(FeedbackView::id).isEqualTo(given.subList(0, 2));
        assertThat(first.more()).isTrue();
        Page<FeedbackView> second = feedback(application, new Paging(2, first.next()));
        assertThat(second.items()).extracting(FeedbackView::id).isEqualTo(given.subList(2, 3));
        assertThat(second.more()).isFalse();

        assertThat(notes(application, new Paging(2, null)).items())
                .extracting(NoteView::id)
                .isEqualTo(written.subList(0, 2));
        assertThat(notes(application, new Paging(2, Place.of(written.get(1)))).items())
                .extracting(NoteView::id)
                .isEqualTo(written.subList(2, 3));
    }

    @Test
    void readsNothingOfAnotherApplication() {
        World world = newWorld();
        Application application = application(world);
        give(world, application, FeedbackType.GENERAL, 3, WORDS);
        write(world, application, Set.of(), WORDS);
        Application other = application(world);

        assertThat(feedback(other, Paging.FIRST).items()).isEmpty();
        assertThat(notes(other, Paging.FIRST).items()).isEmpty();
    }

    @Test
    void sumsUpTheFeedbackOnAnApplication() {
        World world = newWorld();
        Application application = application(world);
        assertThat(summary(world, application)).isEqualTo(FeedbackSummary.NONE);

        give(world, application, FeedbackType.GENERAL, 5, null);
        give(world, application, FeedbackType.TECHNICAL, 4, WORDS);
        give(world, application, FeedbackType.TECHNICAL, 4, null);
        give(world, application(world), FeedbackType.GENERAL, 1, null);

        assertThat(summary(world, application).count()).isEqualTo(3);
        assertThat(summary(world, application).averageRating()).isEqualTo(4.33);
    }

    @Test
    void refusesTheSameIdTwiceAndKeepsNothingOfTheSecond() {
        World world = newWorld();
        Application application = application(world);
        Change<Note> written = Note.write(application.state(), Set.of(), World.moment());
        world.save(() -> ports().opinions().note(written, WORDS));

        assertThatThrownBy(() -> world.save(() -> ports().opinions().note(written, new Body("Other words."))))
                .isInstanceOf(RuntimeException.class);
        assertThat(notes(application, Paging.FIRST).items())
                .containsExactly(NoteView.of(written.next().state(), WORDS));
    }

    @Test
    void keepsNothingThatWasNotCommitted() {
        World world = newWorld();
        Application seen = application(world);
        world.move(seen, "screening");
        Change<Application> late = world.moved(seen, "rejected");
        Change<Feedback> given = Feedback.give(seen.state(), FeedbackType.GENERAL, new Rating(2), World.moment());

        assertConflict(
                Conflict.Kind.STALE,
                () -> world.save(() -> ports().opinions().feedback(given, WORDS), () -> ports().applications()
                        .saving(late)));

        assertThat(feedback(seen, Paging.FIRST).items()).isEmpty();
    }

    @Test
    void tellsTheRolesOfMembersOnly() {
        World world = newWorld();
        AccountId both = world.member("recruiter", "hiring_manager");
        AccountId admin = world.member("admin");
        AccountId elsewhere = newWorld().member("admin");
        AccountId nobody = new AccountId(UUID.randomUUID());

        assertThat(world.read(() -> ports().opinions().rolesOf(Set.of(both, admin, elsewhere, nobody))))
                .isEqualTo(Map.of(
                        both, Set.of(new RoleName("recruiter"), new RoleName("hiring_manager")),
                        admin, Set.of(new RoleName("admin"))));
        assertThat(world.read(() -> ports().opinions().rolesOf(Set.of(both)))).containsOnlyKeys(both);
    }

    @Test
    void worksInsideAUnitOfWorkOnly() {
        assertThatIllegalStateException().isThrownBy(() -> ports().opinions().rolesOf(Set.of()));
    }

    private static Application application(World world) {
        return world.application(world.job(1), world.candidate());
    }

    private FeedbackView give(World world, Application application, FeedbackType type, int rating, Body comments) {
        Change<Feedback> given = Feedback.give(application.state(), type, new Rating(rating), World.moment());
        world.save(() -> ports().opinions().feedback(given, comments));
        return FeedbackView.of(given.next().state(), comments);
    }

    private NoteView write(World world, Application application, Set<AccountId> mentions, Body text) {
        Change<Note> written = Note.write(application.state(), mentions, World.moment());
        world.save(() -> ports().opinions().note(written, text));
        return NoteView.of(written.next().state(), text);
    }

    private FeedbackSummary summary(World world, Application application) {
        return world.read(() -> ports().applications()
                .find(application.state().id(), Applications.Hold.NOTHING)
                .orElseThrow()
                .file()
                .feedback());
    }

    private Page<FeedbackView> feedback(Application application, Paging paging) {
        return Outcomes.done(opinions()
                .feedback()
                .ask(World.ACTOR, new ListFeedback(application.state().id(), paging)));
    }

    private Page<NoteView> notes(Application application, Paging paging) {
        return Outcomes.done(opinions()
                .notes()
                .ask(World.ACTOR, new ListNotes(application.state().id(), paging)));
    }

    private PipelineUseCases.OfOpinions opinions() {
        return AtsAssembly.of(ports()).pipeline().opinions();
    }
}
