package dev.ats.domain.pipeline;

import dev.ats.domain.workflow.Guard;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The catalogue of guards a pipeline may put before a move. */
public final class MoveGuards {

    /** Hires cannot exceed openings. */
    public static final Guard<MoveFacts> OPENING_LEFT =
            Guard.of("opening_left", "No opening of this job is left.", MoveFacts::openingLeft);

    /** Somebody has said what they think. */
    public static final Guard<MoveFacts> FEEDBACK_GIVEN =
            Guard.of("feedback_given", "Nobody has given feedback yet.", facts -> facts.feedback() > 0);

    /** Somebody has talked to the candidate, and said what they think. */
    public static final Guard<MoveFacts> INTERVIEW_COMPLETED = Guard.of(
            "interview_completed", "No feedback on an interview has been given yet.", facts -> facts.interviews() > 0);

    /** Whoever moves says why. */
    public static final Guard<MoveFacts> REASON_GIVEN =
            Guard.of("reason_given", "A reason has to be given.", MoveFacts::reasonGiven);

    /** The guard that lets nobody move before so many days, of 24 hours each; {@code days_waited:3} for three. */
    public static final String DAYS_WAITED = "days_waited";

    private static final String MADE_BY = "made_by";
    private static final Pattern WAITING = Pattern.compile(DAYS_WAITED + ":([1-9][0-9]{0,2})");
    private static final Map<String, Guard<MoveFacts>> BY_NAME =
            List.of(OPENING_LEFT, FEEDBACK_GIVEN, INTERVIEW_COMPLETED, REASON_GIVEN).stream()
                    .collect(Collectors.toUnmodifiableMap(Guard::name, Function.identity()));

    private MoveGuards() {}

    /**
     * A guard as it is published.
     *
     * @param name how it is written on a move
     * @param parameter what stands behind its name and a colon, or null
     * @param detail what is said while it is not met
     */
    public record Published(String name, String parameter, String detail) {}

    /** All that can be put before a move. */
    public static List<Published> catalogue() {
        return List.of(
                published(OPENING_LEFT),
                published(FEEDBACK_GIVEN),
                published(INTERVIEW_COMPLETED),
                published(REASON_GIVEN),
                new Published(DAYS_WAITED, "days, 1 to 999", waited(3).detail()));
    }

    /** The guard that is written so on a move, or nothing. */
    public static Optional<Guard<MoveFacts>> named(String text) {
        Matcher waiting = WAITING.matcher(text);
        return waiting.matches()
                ? Optional.of(waited(Integer.parseInt(waiting.group(1))))
                : Optional.ofNullable(BY_NAME.get(text));
    }

    /** The guard that leaves a move to the holders of any of these roles or permissions. */
    static Guard<MoveFacts> madeBy(List<String> makers) {
        List<String> any = makers.stream().distinct().sorted().toList();
        return new Guard<>(
                MADE_BY + ":" + String.join(",", any),
                "Only who holds " + String.join(" or ", any) + " makes this move.",
                new MadeBy(any));
    }

    /** Whether a guard is about who moves. */
    static boolean asksWhoMoves(String name) {
        return name.startsWith(MADE_BY + ":");
    }

    private static Guard<MoveFacts> waited(int days) {
        return new Guard<>(
                DAYS_WAITED + ":" + days, "It has not been in its stage for " + days + " days yet.", new Waited(days));
    }

    private static Published published(Guard<MoveFacts> guard) {
        return new Published(guard.name(), null, guard.detail());
    }

    /** A condition that equals another of the same days, as guards of one name must be one guard. */
    private record Waited(int days) implements Predicate<MoveFacts> {

        @Override
        public boolean test(MoveFacts facts) {
            return facts.waited().compareTo(Duration.ofDays(days)) >= 0;
        }
    }

    /** The same for who moves. */
    private record MadeBy(List<String> makers) implements Predicate<MoveFacts> {

        @Override
        public boolean test(MoveFacts facts) {
            return facts.mover().isOneOf(makers);
        }
    }
}
