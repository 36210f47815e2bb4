package canary.dev.ats.domain.jobs;

import java.nio.file.Files;
import java.nio.file.Path;

/** Offends: the domain is plain Java. */
final class ReadsAFile {
    boolean isThere(Path file) {
        return Files.exists(file);
    }
}
