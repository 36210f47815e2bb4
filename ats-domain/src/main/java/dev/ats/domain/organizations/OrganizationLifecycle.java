package dev.ats.domain.organizations;

import dev.ats.domain.workflow.Attempt;
import dev.ats.domain.workflow.Workflow;
import dev.ats.domain.workflow.WorkflowBuilder;
import java.util.Locale;

/** Where an organization may go from where it stands: {@code active <-> suspended}, until it is removed. */
public final class OrganizationLifecycle {

    /** Where one can be: the statuses, and an end that nothing leads to yet but removal. */
    enum Place {
        ACTIVE,
        SUSPENDED,
        REMOVED
    }

    private static final Workflow<Place, Void> WORKFLOW = drawn();

    private OrganizationLifecycle() {}

    /** Attempts to give an organization another status. */
    static Attempt<Place> towards(OrganizationStatus from, OrganizationStatus to) {
        return WORKFLOW.towards(placeOf(from), placeOf(to), null);
    }

    /** A picture of it, as a Mermaid diagram. */
    public static String toMermaid() {
        return WORKFLOW.toMermaid();
    }

    private static Place placeOf(OrganizationStatus status) {
        return Place.valueOf(status.name());
    }

    private static Workflow<Place, Void> drawn() {
        WorkflowBuilder<Place, Void> draw = Workflow.named("organization");
        draw.start(Place.ACTIVE).state(Place.SUSPENDED).end(Place.REMOVED);
        draw.move("suspend").from(Place.ACTIVE).to(Place.SUSPENDED);
        draw.move("reactivate").from(Place.SUSPENDED).to(Place.ACTIVE);
        draw.move("remove").from(Place.SUSPENDED).to(Place.REMOVED);
        return draw.writing(place -> place.name().toLowerCase(Locale.ROOT)).build();
    }
}
