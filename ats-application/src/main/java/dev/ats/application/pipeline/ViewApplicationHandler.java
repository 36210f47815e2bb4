package dev.ats.application.pipeline;

import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Permission;
import java.util.Optional;

final class ViewApplicationHandler implements QueryHandler<ViewApplication, ApplicationView> {

    private final ApplicationReads applications;

    ViewApplicationHandler(ApplicationReads applications) {
        this.applications = applications;
    }

    @Override
    public Permission permission() {
        return Permission.APPLICATION_VIEW;
    }

    @Override
    public Optional<ApplicationView> answer(ViewApplication query, Visibility visibility) {
        return applications
                .find(query.application(), visibility)
                .map(found -> visibility.<ApplicationView>fold(
                        member -> member.account().equals(found.owner())
                                ? ApplicationView.ForCandidate.of(found)
                                : ApplicationView.ForMember.of(found),
                        own -> ApplicationView.ForCandidate.of(found),
                        () -> ApplicationView.ForCandidate.of(found),
                        () -> ApplicationView.ForMember.of(found)));
    }
}
