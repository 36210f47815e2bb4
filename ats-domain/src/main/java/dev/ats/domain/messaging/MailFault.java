package dev.ats.domain.messaging;

import dev.ats.domain.shared.InvalidValue;
import java.util.regex.Pattern;

/**
 * Why a mail was not delivered, in a word or two: {@code timeout}, {@code smtp 451 4.7.1}. What a server says in its own
 * words is not kept, because it quotes addresses.
 */
public record MailFault(String code) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9_.]+( [a-z0-9_.]+){0,3}");
    private static final int MOST = 60;

    /** @throws InvalidValue when it is no such word */
    public MailFault {
        if (code == null || code.length() > MOST || !SHAPE.matcher(code).matches()) {
            throw new InvalidValue("is no short word for a fault");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
