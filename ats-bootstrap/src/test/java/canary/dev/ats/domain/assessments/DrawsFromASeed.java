package canary.dev.ats.domain.assessments;

import java.util.Random;

/** Does nothing wrong: the same seed draws the same. */
final class DrawsFromASeed {
    int draw(long seed) {
        return new Random(seed).nextInt(6);
    }
}
