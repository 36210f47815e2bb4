package dev.ats.domain.organizations;

import dev.ats.domain.shared.InvalidValue;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What stands for an organization in addresses: lower case letters, digits and single hyphens, at most 60. */
public record Slug(String value) {

    private static final int MOST = 60;
    private static final int TAIL = 12;
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern ENDS = Pattern.compile("^-+|-+$");

    /** @throws InvalidValue when it cannot be one */
    public Slug {
        if (value == null || value.length() > MOST || !SHAPE.matcher(value).matches()) {
            throw new InvalidValue("must be lower case letters, digits and single hyphens between them, at most 60");
        }
    }

    /** Made of a name; of one without Latin letters or digits, of the id. */
    static Slug of(Name name, OrganizationId id) {
        String bare = ACCENTS.matcher(Normalizer.normalize(name.value(), Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String made = trimmed(OTHERS.matcher(bare).replaceAll("-"), MOST);
        return new Slug(made.isEmpty() ? "o-" + tailOf(id) : made);
    }

    /** The same for an organization that is not the only one it would stand for. */
    Slug toldApart(OrganizationId id) {
        return new Slug(trimmed(value, MOST - TAIL - 1) + "-" + tailOf(id));
    }

    private static String trimmed(String text, int most) {
        String whole = ENDS.matcher(text).replaceAll("");
        return ENDS.matcher(whole.substring(0, Math.min(whole.length(), most))).replaceAll("");
    }

    private static String tailOf(OrganizationId id) {
        String text = id.toString();
        return text.substring(text.length() - TAIL);
    }

    @Override
    public String toString() {
        return value;
    }
}
