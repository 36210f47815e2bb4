package dev.ats.application.messaging;

import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Permission;
import java.util.Optional;

final class ListDeadLettersHandler implements QueryHandler<ListDeadLetters, Page<DeadLetter>> {

    private final MailReads mails;

    ListDeadLettersHandler(MailReads mails) {
        this.mails = mails;
    }

    @Override
    public Permission permission() {
        return Permission.DEAD_LETTER_VIEW;
    }

    @Override
    public Optional<Page<DeadLetter>> answer(ListDeadLetters query, Visibility visibility) {
        return Optional.of(mails.deadLetters(query.paging(), visibility));
    }
}
