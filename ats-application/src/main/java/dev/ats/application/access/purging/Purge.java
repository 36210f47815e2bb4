package dev.ats.application.access.purging;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import java.time.Instant;

/**
 * "Take away what nobody needs any more." Said by the product itself, again and again.
 *
 * <p>Answers when it was done.
 *
 * @param most how many of each kind, so that no unit of work takes long
 */
public record Purge(int most) implements Command<Instant> {

    public Purge {
        if (most < 1) {
            throw new IllegalArgumentException("nothing to take away");
        }
    }

    @Override
    public Home home() {
        return Home.installation();
    }
}
