package dev.ats.domain.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody looks for: the beginnings of words, in any order, whatever their case and accents. Words are taken apart
 * here and nowhere else, so that what is kept and what is looked for always agree.
 */
public record SearchText(String value) {

    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST_WORD = 50;

    /** @throws InvalidValue when there is no word in it to look for */
    public SearchText {
        value = Text.line(value, Name.MOST);
        if (wordsIn(value).isEmpty()) {
            throw new InvalidValue("must have a letter or a digit");
        }
    }

    /** The words that others have to begin with. */
    public Set<String> words() {
        return wordsIn(value);
    }

    /** Whether each of its words begins some word there. */
    public boolean isFoundIn(Collection<String> words) {
        return words().stream().allMatch(one -> words.stream().anyMatch(word -> word.startsWith(one)));
    }

    /** The words of a text: lower case, without accents, each once. */
    public static Set<String> wordsIn(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(bare(text)))
                .filter(word -> !word.isEmpty())
                .map(word -> shortened(word, LONGEST_WORD))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The text in lower case, without accents. */
    static String bare(String text) {
        return MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** As much of the text as has at most so many code points. */
    static String shortened(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }

    @Override
    public String toString() {
        return value;
    }
}
