package dev.ats.bootstrap.passwords;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.ats.domain.access.accounts.Password;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The passwords that are guessed first: those of the shipped list, whatever their case, with up to six digits or signs
 * at their end, and those that repeat a few characters or go up or down one by one. How the list was made stands in it.
 */
final class CommonPasswords {

    private static final int LONGEST_ENDING = 6;
    private static final int LONGEST_REPEATED = 4;

    private final Set<String> listed;

    private CommonPasswords(Set<String> listed) {
        this.listed = listed;
    }

    /** Those of the list that comes with the product. */
    static CommonPasswords shipped() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                CommonPasswords.class.getResourceAsStream("common-passwords.txt"), StandardCharsets.UTF_8))) {
            return new CommonPasswords(
                    lines.lines().filter(line -> !line.startsWith("##")).collect(toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException("the list of common passwords cannot be read", e);
        }
    }

    boolean has(Password password) {
        String folded = password.value().toLowerCase(Locale.ROOT);
        return listed.contains(folded) || isListedWithAnEnding(folded) || repeats(folded) || counts(folded);
    }

    int size() {
        return listed.size();
    }

    private boolean isListedWithAnEnding(String folded) {
        int end = folded.length();
        for (int trimmed = 0; trimmed < LONGEST_ENDING; trimmed++) {
            if (end == 0 || Character.isLetter(folded.charAt(end - 1))) {
                return false;
            }
            end--;
            if (listed.contains(folded.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private static boolean repeats(String folded) {
        return IntStream.rangeClosed(1, LONGEST_REPEATED)
                .anyMatch(period -> folded.startsWith(folded.substring(period)));
    }

    private static boolean counts(String folded) {
        return IntStream.of(1, -1).anyMatch(step -> IntStream.range(1, folded.length())
                .allMatch(at -> folded.charAt(at) - folded.charAt(at - 1) == step));
    }
}
