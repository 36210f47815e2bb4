package dev.ats.application.pipeline;

import static dev.ats.application.testkit.Outcomes.done;
import static dev.ats.application.testkit.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.Workplace;
import dev.ats.domain.access.Actor;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Members list what is theirs to see of the organization; candidates what is their own, in all of them. */
class ListsStoryTest {
    private final AtsTestKit kit = AtsTestKit.inMemory();
    private final Workplace acme = kit.organization("Acme");
    private final Workplace globex = kit.organization("Globex");
    private final Person rita = acme.recruiter("rita");
    private final Person rolf = acme.recruiter("rolf");
    private final Person carl = kit.candidate("carl");
    private final JobId ritas = rita.opens("Engineer");
    private final JobId rolfs = rolf.opens("Welder");
    private final JobId gretas = globex.admin().opens("Baker");
    private final ApplicationId first = carl.appliesTo(ritas);
    private final ApplicationId second = carl.appliesTo(rolfs);
    private final ApplicationId third = carl.appliesTo(gretas);

    @Test
    void aCandidateListsTheirOwnInAllOrganizations() {
        rolf.moves(second, "rejected");

        Page<OwnApplicationRow> mine = done(mine(carl));

        assertThat(mine.items()).extracting(OwnApplicationRow::id).containsExactly(third, second, first);
        assertThat(mine.items())
                .extracting(OwnApplicationRow::jobTitle)
                .containsExactly(new Name("Baker"), new Name("Welder"), new Name("Engineer"));
        assertThat(mine.items())
                .extracting(OwnApplicationRow::organizationName)
                .containsExactly(new Name("Globex"), new Name("Acme"), new Name("Acme"));
        assertThat(mine.items()).extracting(OwnApplicationRow::active).containsExactly(true, false, true);
    }

    @Test
    void somebodyWhoNeverAppliedListsNone() {
        assertThat(done(mine(rita)).items()).isEmpty();
        assertThat(refused(kit.ats().pipeline().mine().ask(kit.anybody().actor(), new ListMyApplications(Paging.FIRST)))
                        .code())
                .isEqualTo("not_signed_in");
    }

    @Test
    void membersListWhatIsWithinTheirReach() {
        assertThat(found(rita, ApplicationReads.Filter.NONE)).containsExactly(first);
        assertThat(found(rolf, ApplicationReads.Filter.NONE)).containsExactly(second);
        assertThat(found(acme.admin(), ApplicationReads.Filter.NONE)).containsExactly(second, first);
        assertThat(found(globex.admin(), ApplicationReads.Filter.NONE)).containsExactly(third);
    }

    @Test
    void filtersNeverReachFurther() {
        assertThat(found(rita, ApplicationReads.Filter.NONE.withJob(rolfs))).isEmpty();
        assertThat(found(rita, ApplicationReads.Filter.NONE.withRecruiter(rolf.account())))
                .isEmpty();
        assertThat(found(globex.admin(), ApplicationReads.Filter.NONE.withJob(ritas)))
                .isEmpty();
    }

    @Test
    void filtersByEverythingGiven() {
        rita.moves(first, "screening");

        assertThat(found(
                        acme.admin(),
                        ApplicationReads.Filter.NONE
                                .withJob(ritas)
                                .withStage(new Stage("screening"))
                                .withActive(true)
                                .withRecruiter(rita.account())))
                .containsExactly(first);
        assertThat(found(acme.admin(), ApplicationReads.Filter.NONE.withStage(new Stage("applied"))))
                .containsExactly(second);
    }

    @Test
    void candidatesMayNotListAnOrganization() {
        assertThat(refused(find(carl.actor(), ApplicationReads.Filter.NONE)).code())
                .isEqualTo("forbidden");
        assertThat(refused(find(kit.anybody().actor(), ApplicationReads.Filter.NONE))
                        .code())
                .isEqualTo("not_signed_in");
    }

    private Outcome<Page<OwnApplicationRow>> mine(Person person) {
        return kit.ats()
                .pipeline()
                .mine()
                .ask(new Actor.Account(person.account()), new ListMyApplications(Paging.FIRST));
    }

    private List<ApplicationId> found(Person reader, ApplicationReads.Filter filter) {
        return done(find(reader.actor(), filter)).items().stream()
                .map(ApplicationRow::id)
                .toList();
    }

    private Outcome<Page<ApplicationRow>> find(Actor reader, ApplicationReads.Filter filter) {
        return kit.ats().pipeline().find().ask(reader, new FindApplications(filter, Paging.FIRST));
    }
}
