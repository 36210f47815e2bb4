package dev.ats.domain.access.sessions;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Refusal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What stands in the way of one attempt to prove who somebody is: the failures at the address tried, and those from
 * where it comes.
 *
 * @param known of the subjects, as far as there are any
 */
public record SignInDelays(SignInDelay.Subject account, SignInDelay.Subject peer, List<SignInDelay> known) {

    public SignInDelays {
        requireNonNull(account, "account");
        requireNonNull(peer, "peer");
        known = List.copyOf(known);
    }

    /** Those of an attempt at that address from that peer. */
    public static SignInDelays of(Email email, String peer, List<SignInDelay> known) {
        return new SignInDelays(SignInDelay.Subject.of(email), SignInDelay.Subject.ofPeer(peer), known);
    }

    /** What has to be known of an attempt at that address from that peer. */
    public static Set<SignInDelay.Subject> subjects(Email email, String peer) {
        return Set.of(SignInDelay.Subject.of(email), SignInDelay.Subject.ofPeer(peer));
    }

    /** Why an attempt at that time is not even looked at, or nothing. */
    public Optional<Refusal> refusalAt(Instant time) {
        return known.stream()
                .map(delay -> delay.secondsClosedAt(time))
                .max(Comparator.naturalOrder())
                .filter(seconds -> seconds > 0)
                .map(SignInDelays::tooEarly);
    }

    /** The refusal of an attempt that would be looked at in so many seconds. */
    public static Refusal tooEarly(long seconds) {
        return SessionRules.TOO_MANY_ATTEMPTS.broken("retry_after", seconds);
    }

    /** What they are after one more failure: both subjects. */
    public List<SignInDelay> failed(Instant now) {
        return Stream.of(account, peer)
                .map(subject -> SignInDelay.failed(subject, before(subject), now))
                .toList();
    }

    private SignInDelay before(SignInDelay.Subject subject) {
        return known.stream()
                .filter(delay -> delay.subject().equals(subject))
                .findFirst()
                .orElse(null);
    }
}
