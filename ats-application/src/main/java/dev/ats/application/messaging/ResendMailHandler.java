package dev.ats.application.messaging;

import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.messaging.Mail;
import dev.ats.domain.shared.Moment;
import java.util.Optional;

final class ResendMailHandler implements Handler<ResendMail, Mail, DeadLetter> {

    private final Mails mails;

    ResendMailHandler(Mails mails) {
        this.mails = mails;
    }

    @Override
    public Permission permission() {
        return Permission.DEAD_LETTER_RESEND;
    }

    @Override
    public Optional<Mail> load(ResendMail command) {
        return mails.find(command.mail());
    }

    @Override
    public Facts facts(Mail mail) {
        return Facts.of(mail.state().organization());
    }

    @Override
    public Decision<DeadLetter> decide(ResendMail command, Mail mail, Moment moment) {
        return mail.resend(moment)
                .fold(again -> Decision.accept(DeadLetter.of(again.next()), mails.saving(again)), Decision::refuse);
    }
}
