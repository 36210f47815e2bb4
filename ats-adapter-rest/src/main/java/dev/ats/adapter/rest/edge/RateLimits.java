package dev.ats.adapter.rest.edge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/**
 * So many requests a minute, given back bit by bit, counted in this process alone. Of each limit the 20 000 who ask most
 * are remembered, so that no flood of senders fills the memory. Thread-safe.
 */
public final class RateLimits {

    /** How many are remembered of each limit. */
    static final int MOST = 20_000;

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final long NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Map<Limit, Counter> counters = new EnumMap<>(Limit.class);

    private RateLimits(Map<Limit, Integer> quotas, LongSupplier nanos) {
        quotas.forEach((limit, quota) -> counters.put(limit, new Counter(limit, quota, nanos)));
    }

    /** Everything is let in. */
    public static RateLimits off() {
        return new RateLimits(Map.of(), () -> 0);
    }

    /**
     * What is usual.
     *
     * @param nanos a clock that only goes forward
     */
    public static RateLimits usual(LongSupplier nanos) {
        return of(usual(), nanos);
    }

    /** The usual quotas. */
    public static Map<Limit, Integer> usual() {
        return Arrays.stream(Limit.values()).collect(Collectors.toMap(Function.identity(), Limit::usual));
    }

    /**
     * These limits, and no others.
     *
     * @param quotas how many a minute of each
     * @param nanos a clock that only goes forward
     */
    public static RateLimits of(Map<Limit, Integer> quotas, LongSupplier nanos) {
        return new RateLimits(quotas, nanos);
    }

    /**
     * Counts one more request.
     *
     * @param whose who is counted: an address, an id
     * @return where they stand now, or nothing when that is not limited
     */
    Optional<Standing> take(Limit limit, String whose) {
        return Optional.ofNullable(counters.get(limit)).map(counter -> counter.take(whose));
    }

    /** How many are remembered of that limit now. */
    long remembered(Limit limit) {
        return counters.get(limit).size();
    }

    /** The buckets of one limit. */
    private static final class Counter {

        private final Limit limit;
        private final int quota;
        private final TimeMeter meter;
        private final Cache<String, Bucket> buckets;

        Counter(Limit limit, int quota, LongSupplier nanos) {
            this.limit = limit;
            this.quota = quota;
            this.meter = new Ticks(nanos);
            // After a minute a bucket is full, and so no different from one that is made anew.
            this.buckets = Caffeine.newBuilder()
                    .maximumSize(MOST)
                    .expireAfterAccess(MINUTE)
                    .ticker(nanos::getAsLong)
                    .executor(Runnable::run)
                    .build();
        }

        Standing take(String whose) {
            ConsumptionProbe probe = buckets.get(whose, none -> bucket()).tryConsumeAndReturnRemaining(1);
            return new Standing(
                    limit,
                    quota,
                    probe.isConsumed(),
                    probe.getRemainingTokens(),
                    seconds(probe.getNanosToWaitForReset()),
                    Math.max(1, seconds(probe.getNanosToWaitForRefill())));
        }

        long size() {
            buckets.cleanUp();
            return buckets.estimatedSize();
        }

        private Bucket bucket() {
            return Bucket.builder()
                    .withCustomTimePrecision(meter)
                    .addLimit(quotas -> quotas.capacity(quota).refillGreedy(quota, MINUTE))
                    .build();
        }

        /** Rounded up: a client that waits exactly as long as it is told is let in. */
        private static long seconds(long nanos) {
            return (nanos + NANOS - 1) / NANOS;
        }
    }

    /** The clock, as the buckets want to have it. */
    private record Ticks(LongSupplier nanos) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return nanos.getAsLong();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
