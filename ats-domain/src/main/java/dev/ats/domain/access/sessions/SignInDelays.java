package dev.ats.domain.access.sessions;

import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Refusal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands in the way of one attempt to prove who somebody is: the failures at the address tried, those from where
 * it comes, and those of both together, which weigh most.
 *
 * @param subjects what is counted of it
 * @param known of the subjects, as far as there are any
 */
public record SignInDelays(Set<SignInDelay.Subject> subjects, List<SignInDelay> known) {

    public SignInDelays {
        subjects = Set.copyOf(subjects);
        known = List.copyOf(known);
    }

    /** Those of an attempt at that address from that peer, or from where is not known. */
    public static SignInDelays of(Email email, String peer, List<SignInDelay> known) {
        return new SignInDelays(subjects(email, peer), known);
    }

    /** What has to be known of an attempt at that address from that peer, or from where is not known. */
    public static Set<SignInDelay.Subject> subjects(Email email, String peer) {
        SignInDelay.Subject account = SignInDelay.Subject.of(email);
        SignInDelay.Subject pair = SignInDelay.Subject.of(email, peer);
        return peer == null ? Set.of(account, pair) : Set.of(account, pair, SignInDelay.Subject.ofPeer(peer));
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

    /** What they are after one more failure: all subjects. */
    public List<SignInDelay> failed(Instant now) {
        return subjects.stream()
                .map(subject -> SignInDelay.failed(subject, before(subject), now))
                .toList();
    }

    /** What a success makes forgotten: all but what others may have done from the same network. */
    public List<SignInDelay.Subject> forgiven() {
        return subjects.stream()
                .filter(subject -> subject.kind() != SignInDelay.Kind.PEER)
                .toList();
    }

    /**
     * What is forgotten once somebody proved in another way than by signing in that the address is theirs: as after a
     * success from that peer, and for whoever comes from where is not known.
     *
     * @param peer or null
     */
    public static Set<SignInDelay.Subject> forgivenTo(Email email, String peer) {
        return Stream.of(
                        SignInDelay.Subject.of(email),
                        SignInDelay.Subject.of(email, null),
                        SignInDelay.Subject.of(email, peer))
                .collect(Collectors.toUnmodifiableSet());
    }

    private SignInDelay before(SignInDelay.Subject subject) {
        return known.stream()
                .filter(delay -> delay.subject().equals(subject))
                .findFirst()
                .orElse(null);
    }
}
