package dev.ats.application.messaging;

import dev.ats.application.access.Secrets;
import dev.ats.application.kernel.Ask;
import dev.ats.application.kernel.Gate;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.UseCase;
import dev.ats.application.messaging.listening.Listeners;
import dev.ats.application.messaging.listening.ListeningUseCases;
import dev.ats.application.messaging.listening.TellingReads;
import dev.ats.application.messaging.listening.Tellings;
import dev.ats.application.organizations.settings.AllSettings;
import dev.ats.domain.messaging.Mail;
import java.util.List;

/** What is done to events and mails: the first two by the product itself, the others by people; and about listeners. */
public record MessagingUseCases(
        UseCase<AddressEvents, Integer> address,
        UseCase<DeliverMail, Mail.Status> deliver,
        Ask<ListDeadLetters, Page<DeadLetter>> deadLetters,
        UseCase<ResendMail, DeadLetter> resend,
        Ask<ForeseeMails, List<List<Addressing>>> foresee,
        ListeningUseCases listening) {

    /** Its use cases, behind the gate. */
    public static MessagingUseCases of(
            Gate gate,
            Mails mails,
            MailReads reads,
            Secrets secrets,
            Mailer mailer,
            AllSettings settings,
            Tellings tellings,
            TellingReads tellingReads,
            Listeners listeners) {
        Ask<FindLetter, Letter> letters = gate.question(new FindLetterHandler(reads));
        return new MessagingUseCases(
                gate.useCase(new AddressEventsHandler(mails, tellings, settings)),
                gate.useCase(new DeliverMailHandler(mails, letters, secrets, mailer)),
                gate.question(new ListDeadLettersHandler(reads)),
                gate.useCase(new ResendMailHandler(mails)),
                gate.question(new ForeseeMailsHandler(reads)),
                ListeningUseCases.of(gate, tellings, tellingReads, listeners));
    }
}
