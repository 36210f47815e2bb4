package dev.ats.application.pipeline;

import dev.ats.application.kernel.Clock;
import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import java.util.Optional;

final class ViewApplicationHandler implements QueryHandler.OfOneThing<ViewApplication, ApplicationView> {

    private final ApplicationReads applications;
    private final Applications stored;
    private final Clock clock;

    ViewApplicationHandler(ApplicationReads applications, Applications stored, Clock clock) {
        this.applications = applications;
        this.stored = stored;
        this.clock = clock;
    }

    @Override
    public Permission permission() {
        return Permission.APPLICATION_VIEW;
    }

    @Override
    public Optional<Facts> facts(ViewApplication query) {
        return stored.find(query.application(), Applications.Hold.NOTHING).map(ApplicationCase::accessFacts);
    }

    @Override
    public Optional<ApplicationView> answer(ViewApplication query, Visibility visibility) {
        return applications
                .find(query.application(), visibility)
                .map(found -> found.at(clock.now()).seenBy(visibility))
                .map(found -> visibility.<ApplicationView>fold(
                        member -> member.account().equals(found.owner())
                                ? ApplicationView.ForCandidate.of(found)
                                : ApplicationView.ForMember.of(found),
                        own -> ApplicationView.ForCandidate.of(found),
                        () -> ApplicationView.ForCandidate.of(found),
                        () -> ApplicationView.ForMember.of(found)));
    }
}
