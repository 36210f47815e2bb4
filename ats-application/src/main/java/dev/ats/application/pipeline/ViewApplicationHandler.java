package dev.ats.application.pipeline;

import dev.ats.application.kernel.Clock;
import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import java.time.Instant;
import java.util.Optional;

final class ViewApplicationHandler implements QueryHandler.OfOneThing<ViewApplication, ApplicationView> {

    private final ApplicationReads applications;
    private final Applications stored;
    private final TimeTravel travel;
    private final Clock clock;

    ViewApplicationHandler(ApplicationReads applications, Applications stored, TimeTravel travel, Clock clock) {
        this.applications = applications;
        this.stored = stored;
        this.travel = travel;
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
        Instant now = clock.now();
        Optional<ApplicationCase> found = applications.find(query.application(), visibility);
        if (query.asOf() == null) {
            return found.map(one -> shown(one.at(now).seenBy(visibility), now, visibility));
        }
        return found.flatMap(one -> travel.at(query.asOf(), one, visibility))
                .map(then -> shown(then, query.asOf(), visibility).withoutMoves());
    }

    private static ApplicationView shown(ApplicationCase found, Instant now, Visibility visibility) {
        return visibility.<ApplicationView>fold(
                member -> member.account().equals(found.owner())
                        ? ApplicationView.ForCandidate.of(found)
                        : ApplicationView.ForMember.of(found, now),
                own -> ApplicationView.ForCandidate.of(found),
                () -> ApplicationView.ForCandidate.of(found),
                () -> ApplicationView.ForMember.of(found, now));
    }
}
