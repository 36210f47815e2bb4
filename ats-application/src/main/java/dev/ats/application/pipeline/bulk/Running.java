package dev.ats.application.pipeline.bulk;

import dev.ats.application.access.Identity;
import dev.ats.application.access.WhoAmI;
import dev.ats.application.kernel.Ask;
import dev.ats.application.kernel.GateRules;
import dev.ats.application.kernel.Observer;
import dev.ats.application.kernel.Unavailable;
import dev.ats.application.kernel.UseCase;
import dev.ats.domain.access.Actor;
import dev.ats.domain.pipeline.bulk.Bulk;
import dev.ats.domain.pipeline.bulk.BulkId;
import dev.ats.domain.pipeline.bulk.BulkRules;
import dev.ats.domain.pipeline.bulk.ItemResult;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.Refusal;
import dev.ats.domain.shared.Rule;
import java.util.function.BooleanSupplier;

/**
 * Does the items of a bulk in order, each as whoever started it and with what they may do at that very time. It may be
 * stopped anywhere, and run by several at once: an item that has ended is not done again.
 */
final class Running {

    static final Actor BULK = new Actor.System("bulk");

    private final Ask<FindBulk, BulkView> find;
    private final Ask<WhoAmI, Identity> whoAmI;
    private final UseCase<MoveInBulk, ItemResult> move;
    private final UseCase<TagInBulk, ItemResult> tag;
    private final UseCase<RefuseBulkItem, ItemResult> refuse;
    private final Observer observer;

    Running(
            Ask<FindBulk, BulkView> find,
            Ask<WhoAmI, Identity> whoAmI,
            UseCase<MoveInBulk, ItemResult> move,
            UseCase<TagInBulk, ItemResult> tag,
            UseCase<RefuseBulkItem, ItemResult> refuse,
            Observer observer) {
        this.find = find;
        this.whoAmI = whoAmI;
        this.move = move;
        this.tag = tag;
        this.refuse = refuse;
        this.observer = observer;
    }

    /**
     * Does all items that are pending, or as many as it may.
     *
     * @param further whether one more may be begun
     * @throws Unavailable when items cannot be done now; the one that was tried stays as it was
     */
    void advance(OrganizationId organization, BulkId id, BooleanSupplier further) {
        find.ask(BULK, new FindBulk(organization, id))
                .<Void>fold(
                        view -> {
                            advance(view, further);
                            return null;
                        },
                        refusal -> {
                            requireAvailable(refusal);
                            return null;
                        });
    }

    private void advance(BulkView view, BooleanSupplier further) {
        for (int position = 0; position < view.items().size() && further.getAsBoolean(); position++) {
            if (view.items().get(position).result().isPending()) {
                settle(view, position);
            }
        }
    }

    private void settle(BulkView view, int position) {
        tried(view, position).<Void>fold(result -> null, refusal -> {
            requireAvailable(refusal);
            if (!refusal.rule().equals(BulkRules.SETTLED)) {
                note(view.bulk(), position, refusal);
            }
            return null;
        });
    }

    private Outcome<ItemResult> tried(BulkView view, int position) {
        Bulk.State bulk = view.bulk().state();
        try {
            Actor actor = starterOf(bulk);
            BulkView.Item item = view.items().get(position);
            return switch (bulk.action()) {
                case MOVE, REJECT ->
                    move.run(actor, new MoveInBulk(bulk.id(), position, item.application(), bulk.to(), view.reason()));
                case TAG ->
                    view.tag() == null
                            ? Outcome.refused(GateRules.NOT_FOUND.broken())
                            : tag.run(actor, new TagInBulk(bulk.id(), position, item.application(), view.tag()));
            };
        } catch (Unavailable gone) {
            throw gone;
        } catch (RuntimeException bug) {
            // One that cannot be done keeps no other waiting.
            observer.failed("bulk item", bug);
            return Outcome.refused(BulkRules.FAILED.broken());
        }
    }

    /** Whoever started it as they are now; somebody who is no longer a member has nothing left but what is their own. */
    private Actor starterOf(Bulk.State bulk) {
        return whoAmI.ask(new Actor.Account(bulk.startedBy()), new WhoAmI())
                .fold(identity -> identity.actorIn(bulk.organization()).orElseGet(identity::bare), refusal -> {
                    requireAvailable(refusal);
                    return new Actor.Account(bulk.startedBy());
                });
    }

    private void note(Bulk bulk, int position, Refusal refusal) {
        Bulk.State state = bulk.state();
        refuse.run(BULK, new RefuseBulkItem(state.organization(), state.id(), position, refusal))
                .<Void>fold(result -> null, again -> {
                    requireAvailable(again);
                    return null;
                });
    }

    private static void requireAvailable(Refusal refusal) {
        if (refusal.kind() == Rule.Kind.UNAVAILABLE) {
            throw new Unavailable("items of a bulk: " + refusal.code(), null);
        }
    }
}
