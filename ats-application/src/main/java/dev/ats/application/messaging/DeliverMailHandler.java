package dev.ats.application.messaging;

import dev.ats.application.access.Secrets;
import dev.ats.application.kernel.Ask;
import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.GateRules;
import dev.ats.application.kernel.Handler;
import dev.ats.application.kernel.Unavailable;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.messaging.Delivery;
import dev.ats.domain.messaging.Mail;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.Refusal;
import java.util.Optional;

/** Writes and sends before the unit of work is opened, and inside it only notes what came of that. */
final class DeliverMailHandler implements Handler<DeliverMail, Mail, Mail.Status> {

    private static final Actor POSTMAN = new Actor.System("mail");

    private final Mails mails;
    private final Ask<FindLetter, Letter> letters;
    private final Writing writing;
    private final Mailer mailer;

    DeliverMailHandler(Mails mails, Ask<FindLetter, Letter> letters, Secrets secrets, Mailer mailer) {
        this.mails = mails;
        this.letters = letters;
        this.writing = new Writing(secrets);
        this.mailer = mailer;
    }

    @Override
    public Permission permission() {
        return Permission.MAIL_SEND;
    }

    @Override
    public boolean isDeed() {
        return false;
    }

    @Override
    public DeliverMail prepare(DeliverMail command) {
        return letters.ask(POSTMAN, new FindLetter(command.organization(), command.mail()))
                .fold(letter -> send(command, letter), refusal -> unfound(command, refusal));
    }

    private DeliverMail send(DeliverMail command, Letter letter) {
        if (!letter.mail().isQueued()) {
            return command;
        }
        return command.tried(writing.of(letter, command.at())
                .<Delivery>fold(mailer::send, pointless -> Delivery.pointless(pointless.code())));
    }

    private static DeliverMail unfound(DeliverMail command, Refusal refusal) {
        if (refusal.rule().equals(GateRules.NOT_FOUND)) {
            return command;
        }
        throw new Unavailable("the mail's content: " + refusal.code(), null);
    }

    @Override
    public Optional<Mail> load(DeliverMail command) {
        return mails.find(command.mail());
    }

    @Override
    public Facts facts(Mail mail) {
        return Facts.of(mail.state().organization());
    }

    @Override
    public Decision<Mail.Status> decide(DeliverMail command, Mail mail, Moment moment) {
        if (!mail.isQueued()) {
            // Somebody whose lease had run out has brought it to its end all the same.
            return Decision.accept(
                    mail.state().status(), mails.settled(mail.state().id()));
        }
        if (command.delivery() == null) {
            return Decision.refuse(GateRules.STALE.broken());
        }
        var tried = mail.tried(command.delivery(), moment);
        return Decision.accept(tried.next().state().status(), mails.saving(tried));
    }
}
