package dev.ats.adapter.rest.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RateLimitsTest {

    private static final int QUOTA = 6;

    private final AtomicLong nanos = new AtomicLong();
    private final RateLimits limits = RateLimits.of(Map.of(Limit.SIGN_IN, QUOTA, Limit.ACCOUNT, QUOTA), nanos::get);

    @Test
    void letsInAsManyAsTheQuotaAndNoMore() {
        for (int left = QUOTA - 1; left >= 0; left--) {
            assertThat(take("a")).isEqualTo(new Standing(Limit.SIGN_IN, QUOTA, true, left, 10L * (QUOTA - left), 1));
        }

        assertThat(take("a")).isEqualTo(new Standing(Limit.SIGN_IN, QUOTA, false, 0, 60, 10));
    }

    @Test
    void letsInWhoeverWaitsAsLongAsTheyAreTold() {
        exhaust("a");

        pass(Duration.ofSeconds(take("a").retrySeconds()).minusNanos(1));
        assertThat(take("a").taken()).isFalse();
        pass(Duration.ofNanos(1));
        assertThat(take("a").taken()).isTrue();
        assertThat(take("a").taken()).isFalse();
    }

    @Test
    void givesBackNoMoreThanTheQuota() {
        exhaust("a");

        pass(Duration.ofDays(1));

        assertThat(take("a").remaining()).isEqualTo(QUOTA - 1);
    }

    @Test
    void countsNobodyForAnybodyElse() {
        exhaust("a");

        assertThat(take("b").remaining()).isEqualTo(QUOTA - 1);
        assertThat(limits.take(Limit.ACCOUNT, "a").orElseThrow().remaining()).isEqualTo(QUOTA - 1);
    }

    @Test
    void countsNothingThatIsNotLimited() {
        assertThat(limits.take(Limit.ADDRESS, "a")).isEmpty();
        assertThat(RateLimits.off().take(Limit.SIGN_IN, "a")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Limit.class)
    void limitsEverythingAsUsual(Limit limit) {
        assertThat(RateLimits.usual(nanos::get).take(limit, "a").orElseThrow().quota())
                .isEqualTo(limit.usual());
    }

    @Test
    void remembersNoMoreThanFitsOfAMillionSenders() {
        for (int sender = 0; sender < 1_000_000; sender++) {
            take("sender " + sender);
        }

        assertThat(limits.remembered(Limit.SIGN_IN)).isPositive().isLessThanOrEqualTo(RateLimits.MOST);
    }

    @Test
    void doesNotForgetInAFloodWhoGoesOnAsking() {
        exhaust("insistent");

        for (int sender = 0; sender < 5 * RateLimits.MOST; sender++) {
            take("sender " + sender);
            if (sender % 100 == 0) {
                assertThat(take("insistent").taken()).isFalse();
            }
        }
    }

    @Test
    void forgetsWhoeverHasNotBeenHeardOfForAMinute() {
        take("a");

        pass(Duration.ofSeconds(61));

        assertThat(limits.remembered(Limit.SIGN_IN)).isZero();
    }

    private Standing take(String whose) {
        return limits.take(Limit.SIGN_IN, whose).orElseThrow();
    }

    private void exhaust(String whose) {
        for (int i = 0; i < QUOTA; i++) {
            assertThat(take(whose).taken()).isTrue();
        }
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
