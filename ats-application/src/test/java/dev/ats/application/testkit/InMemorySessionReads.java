package dev.ats.application.testkit;

import dev.ats.application.access.sessions.SessionReads;
import dev.ats.application.access.sessions.SessionView;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Place;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.sessions.Session;
import dev.ats.domain.shared.AccountId;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Sessions as their owners look at them, in memory. */
final class InMemorySessionReads implements SessionReads {
    private final InMemoryStore store;

    InMemorySessionReads(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Page<SessionView> own(Paging paging, Instant at, Visibility visibility) {
        Optional<AccountId> self = visibility.fold(
                member -> Optional.of(member.account()),
                own -> Optional.of(own.account()),
                Optional::empty,
                Optional::empty);
        Stream<SessionView> lasting = store.unit().tables().access.sessions.values().stream()
                .filter(session -> self.filter(session.account()::equals).isPresent())
                .filter(session -> Session.of(session).isLiveAt(at))
                .map(session -> new SessionView(
                        session.id(),
                        session.organization(),
                        session.startedAt(),
                        session.usedAt(),
                        session.expiresAt()));
        return InMemoryPages.newestFirst(lasting, paging, session -> Place.of(session.id()));
    }
}
