package dev.ats.bootstrap.keys;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.ats.adapter.rest.authentication.TokenKeys;
import dev.ats.application.access.keys.AddSigningKey;
import dev.ats.application.access.keys.KeysUseCases;
import dev.ats.application.access.keys.ListSigningKeys;
import dev.ats.application.access.keys.SigningKey;
import dev.ats.application.kernel.Clock;
import dev.ats.application.kernel.Unavailable;
import dev.ats.domain.access.Actor;
import dev.ats.domain.shared.IdSource;
import dev.ats.domain.shared.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;

/**
 * The keys that sign access tokens, as all processes of the installation share them in the database. They are held in
 * memory; one that is not known here may be another process's new one, and is looked for, though not at every mention.
 */
public final class SigningKeyRing implements TokenKeys {

    private static final Actor KEEPER = new Actor.System("keys");
    private static final Duration RELOAD_AFTER = Duration.ofSeconds(5);
    private static final Pattern OURS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final KeysUseCases keys;
    private final Wrapping wrapping;
    private final Clock clock;
    private final ReentrantLock reloading = new ReentrantLock();
    private volatile Held held = new Held(null, Map.of(), Instant.EPOCH, false);

    /**
     * What is known.
     *
     * @param current the private part of the newest
     * @param open the public parts by their ids
     * @param lookedAt when this was looked up last, or was tried to
     * @param failed whether that was in vain
     */
    private record Held(String current, Map<String, String> open, Instant lookedAt, boolean failed) {

        @Override
        public String toString() {
            return "(keys " + open.keySet() + ")";
        }
    }

    private SigningKeyRing(KeysUseCases keys, Wrapping wrapping, Clock clock) {
        this.keys = keys;
        this.wrapping = wrapping;
        this.clock = clock;
    }

    /**
     * The ring with at least one key, which is made where there is none.
     *
     * @throws KeyFault when the keys there are were wrapped with another secret key, or cannot be reached
     */
    public static SigningKeyRing opened(KeysUseCases keys, MasterKey master, Clock clock, IdSource ids) {
        Wrapping wrapping = new Wrapping(master, "signing key");
        SigningKeyRing ring = new SigningKeyRing(keys, wrapping, clock);
        try {
            if (ring.list().isEmpty()) {
                Es256Key key = Es256Key.generate(ids.next());
                done(keys.add()
                        .run(
                                KEEPER,
                                new AddSigningKey(
                                        key.id(), key.publicKey(), wrapping.wrap(key.id(), key.privateKey()))));
            }
            ring.held = ring.look();
            return ring;
        } catch (Missing | Unavailable fault) {
            throw new KeyFault("the keys that sign access tokens cannot be read: " + fault.getMessage(), fault);
        }
    }

    @Override
    public String current() {
        return held.current();
    }

    @Override
    public Optional<String> find(String kid) {
        String known = held.open().get(kid);
        if (known != null || !OURS.matcher(kid).matches()) {
            return Optional.ofNullable(known);
        }
        reloading.lock();
        try {
            if (!held.lookedAt().plus(RELOAD_AFTER).isAfter(clock.now())) {
                reload();
            }
        } finally {
            reloading.unlock();
        }
        if (held.failed() && !held.open().containsKey(kid)) {
            throw new Missing("the keys that sign access tokens could not be looked up");
        }
        return Optional.ofNullable(held.open().get(kid));
    }

    @Override
    public String toString() {
        return held.toString();
    }

    private void reload() {
        try {
            held = look();
        } catch (Missing | Unavailable | KeyFault fault) {
            held = new Held(held.current(), held.open(), clock.now(), true);
            throw new Missing("the keys that sign access tokens cannot be looked up", fault);
        }
    }

    private Held look() {
        Instant now = clock.now();
        List<SigningKey> all = list();
        String newest = all.stream()
                .findFirst()
                .map(this::unwrapped)
                .orElseThrow(() -> new Missing("no key signs access tokens"));
        Map<String, String> open =
                all.stream().collect(toUnmodifiableMap(key -> key.id().toString(), SigningKey::publicKey));
        return new Held(newest, open, now, false);
    }

    private String unwrapped(SigningKey key) {
        return wrapping.unwrap(key.id(), key.wrapped())
                .orElseThrow(() -> new KeyFault(
                        "the keys in the database were wrapped with another ATS_SECRET_KEY than this: start with that one",
                        null));
    }

    private List<SigningKey> list() {
        return done(keys.list().ask(KEEPER, new ListSigningKeys()));
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.fold(value -> value, refusal -> {
            throw new Missing(refusal.rule().detail());
        });
    }
}
