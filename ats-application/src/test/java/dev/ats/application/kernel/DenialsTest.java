package dev.ats.application.kernel;

import static dev.ats.application.kernel.GateHouse.ACME;
import static dev.ats.application.kernel.GateHouse.codeOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Grants;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Ref;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DenialsTest {
    private static final AccountId ACCOUNT = new AccountId(new UUID(3, 1));
    private static final Actor CANDIDATE = new Actor.Account(ACCOUNT);
    private static final Actor MEMBER = new Actor.Member(ACCOUNT, ACME, Grants.NONE, Set.of());

    private final GateHouse house = new GateHouse();

    @Test
    void nameWhatTheCallNamed() {
        JobId job = new JobId(new UUID(4, 1));
        ApplicationId application = new ApplicationId(new UUID(4, 2));

        assertThat(Denials.objectOf(Home.ofJob(job), CANDIDATE)).isEqualTo(Ref.to(job));
        assertThat(Denials.objectOf(Home.ofApplication(application), CANDIDATE)).isEqualTo(Ref.to(application));
        assertThat(Denials.objectOf(Home.of(ACME), CANDIDATE)).isEqualTo(Ref.to(ACME));
    }

    @Test
    void nameTheActorWhereTheCallNamedNothing() {
        assertThat(Denials.objectOf(Home.ofActor(), MEMBER)).isEqualTo(Ref.to(ACME));
        assertThat(Denials.objectOf(Home.ofActor(), CANDIDATE)).isEqualTo(Ref.to(ACCOUNT));
        assertThat(Denials.objectOf(Home.ofActor(), new Actor.Anonymous()))
                .isEqualTo(Ref.to(OrganizationId.INSTALLATION));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void answerThatNothingCanBeDoneWhenTheyCannotBeJournaled(boolean known) {
        house.units.stumble(known ? new Unavailable("the journal", null) : new OutcomeUnknown("the journal", null));

        assertThat(codeOf(poke(MEMBER))).isEqualTo("unavailable");
        assertThat(house.observer.notes)
                .containsExactly("job.create refused forbidden", "job.create failed the journal", "Poke unavailable");
    }

    @Test
    void doNotLookForWhatTheActorMayDoNowhere() {
        PokeHandler handler = house.handler(moment -> Decision.accept("done"));

        house.gate().useCase(handler).answer(Call.of(new Actor.Anonymous(), Poke.in(Home.of(ACME))));
        house.gate().useCase(handler).answer(Call.of(CANDIDATE, Poke.in(Home.ofActor())));

        assertThat(handler.asked).isEmpty();
    }

    private Answer<String> poke(Actor actor) {
        return house.gate()
                .useCase(house.handler(moment -> Decision.accept("done")))
                .answer(Call.of(actor, Poke.in(Home.of(ACME))));
    }
}
