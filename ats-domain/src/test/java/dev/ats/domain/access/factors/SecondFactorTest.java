package dev.ats.domain.access.factors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.Ref;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SecondFactorTest {
    private static final Instant NINE = Instant.parse("2026-01-01T09:00:00Z");
    private static final AccountId CARL = new AccountId(new UUID(7, 2));
    private static final TotpKey KEY = new TotpKey("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    private static final OneTimeCode RECOVERY = new OneTimeCode("gezd-gnbv-gy3t-qojq");
    private static final Moment MOMENT = new Moment(Author.PUBLIC, NINE, () -> new UUID(7, 1));

    @Test
    void isNotAskedForUntilItWasConfirmed() {
        Change<SecondFactor> begun = SecondFactor.begin(CARL, null, MOMENT);
        assertThat(begun.next().isOn()).isFalse();
        assertThat(begun.events()).containsExactly(new SecondFactorBegun(CARL));
        assertThat(begun.events().get(0).about()).isEqualTo(Ref.to(CARL));

        assertThat(begun.next().confirm(new OneTimeCode("000000"), KEY, List.of(), NINE))
                .isEmpty();
        Change<SecondFactor> confirmed =
                begun.next().confirm(codeAt(NINE), KEY, List.of(RECOVERY), NINE).orElseThrow();
        assertThat(confirmed.next().isOn()).isTrue();
        assertThat(confirmed.events()).containsExactly(new SecondFactorConfirmed(CARL));
        assertThat(confirmed.next().state().recovery()).containsExactly(RECOVERY.digest());
    }

    @Test
    void isBegunAnewInPlaceOfOneThatWasNeverConfirmed() {
        SecondFactor first = SecondFactor.begin(CARL, null, MOMENT).next();

        assertThat(SecondFactor.begin(CARL, first, MOMENT).next().state().version())
                .isEqualTo(2);
    }

    @Test
    void takesNoStepTwiceNorAnyBeforeIt() {
        SecondFactor factor = on();
        Instant next = NINE.plusSeconds(30);

        assertThat(factor.use(codeAt(NINE), KEY, NINE)).isEmpty();
        assertThat(factor.use(codeAt(NINE.minusSeconds(30)), KEY, NINE)).isEmpty();
        SecondFactor used = factor.use(codeAt(next), KEY, NINE).orElseThrow().next();
        assertThat(used.use(codeAt(next), KEY, next)).isEmpty();
        assertThat(used.use(codeAt(next.plusSeconds(30)), KEY, next)).isPresent();
    }

    @Test
    void takesARecoveryCodeOnce() {
        Change<SecondFactor> used = on().use(RECOVERY, KEY, NINE).orElseThrow();

        assertThat(used.events()).containsExactly(new RecoveryCodeUsed(CARL));
        assertThat(used.next().use(RECOVERY, KEY, NINE)).isEmpty();
        assertThat(used.next().use(codeAt(NINE.plusSeconds(30)), KEY, NINE)).isPresent();
    }

    private static SecondFactor on() {
        return SecondFactor.begin(CARL, null, MOMENT)
                .next()
                .confirm(codeAt(NINE), KEY, List.of(RECOVERY), NINE)
                .orElseThrow()
                .next();
    }

    private static OneTimeCode codeAt(Instant time) {
        return Totp.shown(KEY, time);
    }
}
