package dev.ats.application.messaging;

import dev.ats.application.access.Secrets;
import dev.ats.application.kernel.Ask;
import dev.ats.application.kernel.Gate;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.UseCase;
import dev.ats.domain.messaging.Mail;

/** What is done to mails: the first two by the product itself, the others by people. */
public record MessagingUseCases(
        UseCase<AddressMails, Integer> address,
        UseCase<DeliverMail, Mail.Status> deliver,
        Ask<ListDeadLetters, Page<DeadLetter>> deadLetters,
        UseCase<ResendMail, DeadLetter> resend) {

    /** Its use cases, behind the gate. */
    public static MessagingUseCases of(Gate gate, Mails mails, MailReads reads, Secrets secrets, Mailer mailer) {
        Ask<FindLetter, Letter> letters = gate.question(new FindLetterHandler(reads));
        return new MessagingUseCases(
                gate.useCase(new AddressMailsHandler(mails)),
                gate.useCase(new DeliverMailHandler(mails, letters, secrets, mailer)),
                gate.question(new ListDeadLettersHandler(reads)),
                gate.useCase(new ResendMailHandler(mails)));
    }
}
