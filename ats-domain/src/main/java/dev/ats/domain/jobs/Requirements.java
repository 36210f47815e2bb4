package dev.ats.domain.jobs;

import dev.ats.domain.shared.InvalidValue;
import dev.ats.domain.shared.Name;
import java.util.HashSet;
import java.util.List;

/**
 * What a job asks of people.
 *
 * @param requiredSkills what they must know, most important first
 * @param preferredSkills what they had better know
 * @param experienceMin how many years they should have worked, or null
 * @param experienceMax how many at most, or null
 */
public record Requirements(
        List<Name> requiredSkills, List<Name> preferredSkills, Integer experienceMin, Integer experienceMax) {

    /** The most skills of one kind. */
    public static final int MOST_SKILLS = 200;

    /** The most years that can be asked for. */
    public static final int MOST_YEARS = 80;

    /** Nothing in particular. */
    public static final Requirements NONE = new Requirements(List.of(), List.of(), null, null);

    /** @throws InvalidValue when they contradict themselves, or never end */
    public Requirements {
        requiredSkills = skills(requiredSkills);
        preferredSkills = skills(preferredSkills);
        requireYears(experienceMin);
        requireYears(experienceMax);
        if (experienceMin != null && experienceMax != null && experienceMin > experienceMax) {
            throw new InvalidValue("must not be less than experience_min");
        }
    }

    private static List<Name> skills(List<Name> skills) {
        if (skills.size() > MOST_SKILLS) {
            throw new InvalidValue("must not have more than " + MOST_SKILLS + " entries");
        }
        if (new HashSet<>(skills).size() < skills.size()) {
            throw new InvalidValue("must not have an entry twice");
        }
        return List.copyOf(skills);
    }

    private static void requireYears(Integer years) {
        if (years != null && (years < 0 || years > MOST_YEARS)) {
            throw new InvalidValue("must be 0 to " + MOST_YEARS);
        }
    }
}
