package dev.ats.application.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.access.sessions.Logins;
import dev.ats.application.kernel.Conflict;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.access.factors.OneTimeCode;
import dev.ats.domain.access.factors.SecondFactor;
import dev.ats.domain.access.factors.Totp;
import dev.ats.domain.access.factors.TotpKey;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An account has one second factor at most, which is changed by one at a time. */
public abstract class SecondFactorsContract extends PortContract {
    private static final OneTimeCode RECOVERY = new OneTimeCode("gezdgnbvgy3tqojq");

    @Test
    void loadsWhatWasBegunAndConfirmedAndUsed() {
        World world = newWorld();
        AccountId account = world.account(true).state().id();
        SecondFactor begun = begun(world, account);
        assertThat(find(world, account)).contains(begun.state());

        SecondFactor confirmed = confirmed(world, begun);
        assertThat(find(world, account)).contains(confirmed.state());
        assertThat(confirmed.state().recovery()).containsExactly(RECOVERY.digest());

        Change<SecondFactor> used = confirmed
                .use(RECOVERY, TotpKey.of(newSecret()), World.moment().at())
                .orElseThrow();
        save(world, used);
        assertThat(find(world, account)).contains(used.next().state());
    }

    @Test
    void isKnownToWhoeverSignsIn() {
        World world = newWorld();
        Account account = world.account(true);
        assertThat(known(world, account).factor()).isNull();

        SecondFactor begun = begun(world, account.state().id());

        assertThat(known(world, account).factor().state()).isEqualTo(begun.state());
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        World world = newWorld();

        assertThat(find(world, world.account(true).state().id())).isEmpty();
    }

    @Test
    void refusesAStaleVersion() {
        World world = newWorld();
        SecondFactor begun = begun(world, world.account(true).state().id());
        confirmed(world, begun);

        assertConflict(Conflict.Kind.STALE, () -> confirmed(world, begun));
    }

    @Test
    void refusesASecondOfTheSameAccount() {
        World world = newWorld();
        AccountId account = world.account(true).state().id();
        begun(world, account);

        assertConflict(Conflict.Kind.LOST_CREATION, () -> begun(world, account));
    }

    @Test
    void isGoneOnceEndedAndMayBeBegunAgain() {
        World world = newWorld();
        AccountId account = world.account(true).state().id();
        AccountId other = world.account(true).state().id();
        begun(world, account);
        SecondFactor others = begun(world, other);

        end(world, account);
        end(world, account);

        assertThat(find(world, account)).isEmpty();
        assertThat(find(world, other)).contains(others.state());
        begun(world, account);
    }

    private SecondFactor begun(World world, AccountId account) {
        Change<SecondFactor> begun = SecondFactor.begin(account, null, World.moment());
        save(world, begun);
        return begun.next();
    }

    private SecondFactor confirmed(World world, SecondFactor begun) {
        Moment moment = World.moment();
        TotpKey key = TotpKey.of(newSecret());
        Change<SecondFactor> confirmed = begun.confirm(
                        Totp.shown(key, moment.at()), key, List.of(RECOVERY), moment.at())
                .orElseThrow();
        save(world, confirmed);
        return confirmed.next();
    }

    private void save(World world, Change<SecondFactor> change) {
        world.save(OrganizationId.INSTALLATION, () -> ports().secondFactors().saving(change));
    }

    private void end(World world, AccountId account) {
        world.save(OrganizationId.INSTALLATION, () -> ports().secondFactors().ending(account));
    }

    private Optional<SecondFactor.State> find(World world, AccountId account) {
        return world.inside(
                OrganizationId.INSTALLATION,
                unit -> ports().secondFactors().find(account).map(SecondFactor::state));
    }

    private Logins.Known known(World world, Account account) {
        return world.inside(OrganizationId.INSTALLATION, unit -> ports().logins()
                .byEmail(account.state().email(), Set.of()));
    }
}
