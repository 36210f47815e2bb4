package dev.ats.application.pipeline.bulk;

import dev.ats.application.candidates.CandidateTags;
import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.application.kernel.Saving;
import dev.ats.application.pipeline.ApplicationCase;
import dev.ats.application.pipeline.Applications;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.candidates.CandidateTag;
import dev.ats.domain.pipeline.bulk.ItemResult;
import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import java.util.Optional;

/** A candidate who has the tag already is not filed again, and that is no fault. */
final class TagInBulkHandler implements Handler<TagInBulk, TagInBulkHandler.Subject, ItemResult> {

    private final Applications applications;
    private final CandidateTags tags;
    private final Items items;

    TagInBulkHandler(Applications applications, CandidateTags tags, Items items) {
        this.applications = applications;
        this.tags = tags;
        this.items = items;
    }

    /**
     * The application whose turn has come.
     *
     * @param tagged whether its candidate has the tag already
     */
    record Subject(InBulk item, boolean tagged) {

        private CandidateId candidate() {
            return item.found().person().id();
        }
    }

    @Override
    public Permission permission() {
        return Permission.CANDIDATE_TAG;
    }

    @Override
    public Optional<Subject> load(TagInBulk command) {
        return applications
                .find(command.application(), Applications.Hold.NOTHING)
                .map(found -> new Subject(
                        new InBulk(found, items.isPending(command.bulk(), command.position())),
                        tags.has(found.person().id(), command.tag())));
    }

    @Override
    public Facts facts(Subject subject) {
        return subject.item().found().accessFacts();
    }

    @Override
    public Decision<ItemResult> decide(TagInBulk command, Subject subject, Moment moment) {
        Saving ending = items.ending(command.bulk(), command.position(), ItemResult.TAGGED);
        return subject.item()
                .unlessEnded(() -> subject.tagged()
                        ? Decision.accept(ItemResult.TAGGED, ending)
                        : Decision.accept(ItemResult.TAGGED, tags.saving(tagged(command, subject, moment)), ending));
    }

    private static Change<CandidateTag> tagged(TagInBulk command, Subject subject, Moment moment) {
        ApplicationCase found = subject.item().found();
        return CandidateTag.put(found.application().state().organization(), subject.candidate(), command.tag(), moment);
    }
}
