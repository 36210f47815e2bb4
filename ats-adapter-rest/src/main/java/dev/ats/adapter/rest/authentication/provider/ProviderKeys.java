package dev.ats.adapter.rest.authentication.provider;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;

/**
 * Keeps a provider's keys: fetched anew every five minutes, ahead of time and apart from any request; at once where a token
 * names one that is not known, but not more than twice in half a minute; and good for four hours while the provider is away.
 */
final class ProviderKeys {

    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final Duration AHEAD = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration BETWEEN = Duration.ofSeconds(30);
    private static final Duration OUTAGE = Duration.ofHours(4);

    private ProviderKeys() {}

    static JWKSource<SecurityContext> kept(DiscoveredKeys keys) {
        ExecutorService fetching = Executors.newSingleThreadExecutor(daemon("provider-keys"));
        ScheduledExecutorService waiting = Executors.newSingleThreadScheduledExecutor(daemon("provider-keys-clock"));
        return JWKSourceBuilder.create(keys)
                .cache(LIFE.toMillis(), PATIENCE.toMillis())
                .refreshAheadCache(AHEAD.toMillis(), null, fetching, true, waiting, true)
                .rateLimited(BETWEEN.toMillis())
                .retrying(true)
                .outageTolerant(OUTAGE.toMillis())
                .build();
    }

    private static ThreadFactory daemon(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
