package dev.ats.application.messaging;

import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Permission;
import java.util.List;
import java.util.Optional;

/** Addresses with what addresses in earnest. */
final class ForeseeMailsHandler implements QueryHandler<ForeseeMails, List<List<Addressing>>> {

    private final MailReads reads;

    ForeseeMailsHandler(MailReads reads) {
        this.reads = reads;
    }

    @Override
    public Permission permission() {
        return Permission.MAIL_SEND;
    }

    @Override
    public Optional<List<List<Addressing>>> answer(ForeseeMails query, Visibility visibility) {
        return Optional.of(reads.occasions(query.events(), query.by(), visibility).stream()
                .map(Addressing::of)
                .toList());
    }
}
