package dev.ats.application.access.members;

import static dev.ats.application.testkit.Outcomes.done;
import static dev.ats.application.testkit.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.Workplace;
import dev.ats.domain.access.Actor;
import dev.ats.domain.shared.Outcome;
import org.junit.jupiter.api.Test;

class ListMembersStoryTest {
    private final AtsTestKit kit = AtsTestKit.inMemory();
    private final Workplace acme = kit.organization("Acme");
    private final Person ada = acme.admin();
    private final Person rita = acme.recruiter("rita");

    @Test
    void listsThoseWhoWorkHereNewestFirst() {
        Page<MemberView> all = done(list(rita.actor(), Paging.FIRST));
        Page<MemberView> first = done(list(rita.actor(), new Paging(1, null)));
        Page<MemberView> rest = done(list(rita.actor(), new Paging(1, first.next())));

        assertThat(all.items()).extracting(MemberView::id).containsExactly(rita.account(), ada.account());
        assertThat(first.items()).containsExactly(all.items().get(0));
        assertThat(first.more()).isTrue();
        assertThat(rest.items()).containsExactly(all.items().get(1));
        assertThat(rest.more()).isFalse();
    }

    @Test
    void showsNobodyToACandidate() {
        assertThat(refused(list(kit.candidate("carl").actor(), Paging.FIRST)).code())
                .isEqualTo("forbidden");
    }

    private Outcome<Page<MemberView>> list(Actor actor, Paging paging) {
        return kit.ats().access().members().list().ask(actor, new ListMembers(paging));
    }
}
