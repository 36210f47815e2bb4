package dev.ats.application.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.pipeline.Applicants;
import dev.ats.application.pipeline.ApplicationCase;
import dev.ats.application.pipeline.Applications;
import dev.ats.domain.candidates.Candidate;
import dev.ats.domain.candidates.CandidateTag;
import dev.ats.domain.pipeline.Application;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Tag;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A candidate is filed under a tag once, and tags are read in order. */
public abstract class CandidateTagsContract extends PortContract {
    private static final Tag LATER = new Tag("later");
    private static final Tag BAKER = new Tag("Baker \u2713");

    @Test
    void readsTagsInOrder() {
        World world = newWorld();
        Candidate candidate = world.candidate();
        put(world, candidate, LATER);
        put(world, candidate, BAKER);

        assertThat(tagsOf(world, candidate)).containsExactly(BAKER, LATER);
        assertThat(has(world, candidate, LATER)).isTrue();
        assertThat(has(world, candidate, new Tag("LATER"))).isFalse();
    }

    @Test
    void filesUnderATagOnce() {
        World world = newWorld();
        Candidate candidate = world.candidate();
        put(world, candidate, LATER);
        put(world, candidate, LATER);

        assertThat(tagsOf(world, candidate)).containsExactly(LATER);
    }

    @Test
    void showsThemWithEachApplicationOfTheCandidate() {
        World world = newWorld();
        Candidate candidate = world.candidate();
        Application application = world.application(world.job(1), candidate);
        Application others = world.application(world.job(1), world.candidate());
        put(world, candidate, LATER);
        put(world, candidate, BAKER);

        assertThat(caseOf(world, application).file().tags()).containsExactly(BAKER, LATER);
        assertThat(caseOf(world, others).file().tags()).isEmpty();
    }

    @Test
    void knowsNothingOfAnotherOrganization() {
        World world = newWorld();
        Candidate candidate = world.candidate();
        put(world, candidate, LATER);
        World elsewhere = newWorld();

        assertThat(tagsOf(elsewhere, candidate)).isEmpty();
        assertThat(has(elsewhere, candidate, LATER)).isFalse();
    }

    @Test
    void worksOnlyInsideAUnitOfWork() {
        Candidate candidate = newWorld().candidate();

        Assertions.assertThatIllegalStateException()
                .isThrownBy(() -> ports().candidateTags().has(candidate.state().id(), LATER));
    }

    private ApplicationCase caseOf(World world, Application application) {
        return world.read(() -> ports().applications().find(application.state().id(), Applications.Hold.NOTHING))
                .orElseThrow();
    }

    private List<Tag> tagsOf(World world, Candidate candidate) {
        return world.read(() -> ports().applicants().byId(candidate.state().id(), new JobId(UUID.randomUUID())))
                .map(Applicants.Known::tags)
                .orElse(List.of());
    }

    private boolean has(World world, Candidate candidate, Tag tag) {
        return world.read(() -> ports().candidateTags().has(candidate.state().id(), tag));
    }

    private void put(World world, Candidate candidate, Tag tag) {
        Change<CandidateTag> put =
                CandidateTag.put(world.organization(), candidate.state().id(), tag, World.moment());
        world.save(() -> ports().candidateTags().saving(put));
    }
}
