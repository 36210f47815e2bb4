package dev.ats.application.kernel;

import dev.ats.domain.shared.Event;
import java.util.List;

/**
 * Something to be written when the unit of work is committed, and the events it stands for.
 *
 * <p>Made by an out-port ({@code applications.saving(change)}), understood only by the unit of work of the same adapter,
 * which orders all savings of one commit by one fixed rank of tables, so that two units of work never wait for each
 * other in a circle.
 */
public interface Saving {

    /** What has happened, in order; empty when the saving tells nothing that anybody could react to. */
    List<Event> events();
}
