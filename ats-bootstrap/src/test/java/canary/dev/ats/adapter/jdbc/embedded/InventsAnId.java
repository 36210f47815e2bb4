package canary.dev.ats.adapter.jdbc.embedded;

import java.util.UUID;

/** Offends: the launcher may make a password, and nothing else by chance. */
final class InventsAnId {
    UUID id() {
        return UUID.randomUUID();
    }
}
