package dev.ats.application.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.Id;
import dev.ats.domain.shared.InvalidValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Where an item stands in the order of its list: by the value it is ordered by, and among equals by its id. The next
 * page needs nothing else, so it makes no difference what became of the item meanwhile.
 *
 * @param key the value ordered by, as text: an instant as ISO-8601, a rank as digits, a title's sort key; null in lists
 *     that are ordered by id alone
 */
public record Place(String key, UUID id) {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");
    private static final Pattern RANK = Pattern.compile("[0-9]{1,9}");

    public Place {
        requireNonNull(id, "id");
    }

    /** The place of that in a list ordered by id alone. */
    public static Place of(UUID id) {
        return new Place(null, id);
    }

    /** The place of that in a list ordered by id alone. */
    public static Place of(Id id) {
        return of(id.value());
    }

    /** The place of what has no id but a name, in a short list that knows them all. */
    public static Place named(String name) {
        return of(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
    }

    /**
     * Its key as an instant.
     *
     * @throws InvalidValue when it is none of the years 1 to 9999
     */
    public Instant instant() {
        try {
            Instant instant = Instant.parse(text());
            if (!instant.isBefore(FIRST) && !instant.isAfter(LAST)) {
                return instant;
            }
        } catch (DateTimeException none) {
            throw elsewhere();
        }
        throw elsewhere();
    }

    /**
     * Its key as a rank.
     *
     * @throws InvalidValue when it is none
     */
    public int rank() {
        if (!RANK.matcher(text()).matches()) {
            throw elsewhere();
        }
        return Integer.parseInt(key);
    }

    /**
     * Its key as text.
     *
     * @throws InvalidValue when it has none, or one that no store could hold
     */
    public String text() {
        if (key == null || key.codePoints().anyMatch(Place::isUnheard)) {
            throw elsewhere();
        }
        return key;
    }

    private static boolean isUnheard(int c) {
        return c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static InvalidValue elsewhere() {
        return new InvalidValue("must be a place in the order of this list");
    }
}
