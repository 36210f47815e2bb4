package dev.ats.application.pipeline;

import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Author;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

final class ViewHistoryHandler implements QueryHandler.OfOneThing<ViewHistory, HistoryView> {

    private final ApplicationReads applications;
    private final Applications stored;

    ViewHistoryHandler(ApplicationReads applications, Applications stored) {
        this.applications = applications;
        this.stored = stored;
    }

    @Override
    public Permission permission() {
        return Permission.APPLICATION_VIEW;
    }

    @Override
    public Optional<Facts> facts(ViewHistory query) {
        return stored.find(query.application(), Applications.Hold.NOTHING).map(ApplicationCase::accessFacts);
    }

    @Override
    public Optional<HistoryView> answer(ViewHistory query, Visibility visibility) {
        Optional<ApplicationCase> found = applications.find(query.application(), visibility);
        return found.map(one -> {
            List<ApplicationReads.Said> steps = applications.history(query.application(), visibility);
            return new HistoryView(
                    steps.stream().map(reader(visibility, one.owner())).toList());
        });
    }

    private static Function<ApplicationReads.Said, HistoryView.Entry> reader(Visibility visibility, AccountId owner) {
        return visibility.fold(
                member -> member.account().equals(owner) ? as(owner) : HistoryView.Entry::of,
                own -> as(own.account()),
                () -> said -> HistoryView.Entry.forCandidate(said, Author.PUBLIC),
                () -> HistoryView.Entry::of);
    }

    private static Function<ApplicationReads.Said, HistoryView.Entry> as(AccountId account) {
        Author self = Author.account(account);
        return said -> HistoryView.Entry.forCandidate(said, self);
    }
}
