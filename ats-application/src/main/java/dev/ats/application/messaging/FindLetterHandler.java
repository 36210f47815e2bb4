package dev.ats.application.messaging;

import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Permission;
import java.util.Optional;

final class FindLetterHandler implements QueryHandler<FindLetter, Letter> {

    private final MailReads mails;

    FindLetterHandler(MailReads mails) {
        this.mails = mails;
    }

    @Override
    public Permission permission() {
        return Permission.MAIL_SEND;
    }

    @Override
    public Optional<Letter> answer(FindLetter query, Visibility visibility) {
        return mails.letter(query.mail(), visibility);
    }
}
