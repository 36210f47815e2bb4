package dev.ats.application.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.domain.shared.ApplicationId;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Mails that tell a decision are held for as long as is set, and never go when it is taken back. */
public abstract class HeldMailsContract extends DueMails {

    @Test
    void aDecisionIsHeldForAsLongAsTheOrganizationHasSet() {
        hold(48);
        ApplicationId application = screened("carl");
        rita.moves(application, "rejected");
        work();
        // Set later, it changes nothing for what is held already.
        hold(0);
        forward(Duration.ofHours(47));
        work();
        assertThat(decisionsTo("carl")).isEmpty();
        forward(Duration.ofHours(1));
        work();
        assertThat(decisionsTo("carl")).containsExactly("yes");
    }

    @Test
    void aDecisionThatIsTakenBackIsNeverToldAndOneMadeAnewIsHeldAnew() {
        hold(48);
        ApplicationId application = screened("carl");
        rita.moves(application, "rejected");
        work();
        forward(Duration.ofHours(24));
        acme.admin().reinstates(application);
        rita.moves(application, "rejected");
        work();
        forward(Duration.ofHours(24));
        work();
        assertThat(decisionsTo("carl")).as("the first").isEmpty();
        forward(Duration.ofHours(24));
        work();
        assertThat(decisionsTo("carl")).as("the second").containsExactly("yes");
    }

    @Test
    void otherMovesAndWithdrawalsAreToldAtOnceAndDecisionsWhereNothingIsSet() {
        hold(48);
        rita.moves(screened("carl"), "withdrawn");
        work();
        assertThat(movesTo("carl")).isEqualTo(2);
        hold(0);
        rita.moves(screened("cora"), "rejected");
        work();
        assertThat(decisionsTo("cora")).containsExactly("yes");
    }
}
