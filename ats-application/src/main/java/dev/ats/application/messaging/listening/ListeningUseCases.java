package dev.ats.application.messaging.listening;

import dev.ats.application.kernel.Ask;
import dev.ats.application.kernel.Gate;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.UseCase;
import dev.ats.domain.messaging.ListenerName;
import dev.ats.domain.messaging.Telling;

/** What is done about listeners: the first three by the product itself, the others by whoever runs the installation. */
public record ListeningUseCases(
        UseCase<RegisterListener, Boolean> register,
        UseCase<ForgetListener, ListenerName> forget,
        UseCase<TellListener, Telling.Status> tell,
        Ask<ListUnheard, Page<Unheard>> unheard,
        UseCase<TellAgain, Unheard> tellAgain) {

    /** Its use cases, behind the gate. */
    public static ListeningUseCases of(Gate gate, Tellings tellings, TellingReads reads, Listeners listeners) {
        Ask<FindHappening, Happening> happenings = gate.question(new FindHappeningHandler(reads));
        return new ListeningUseCases(
                gate.useCase(new RegisterListenerHandler(tellings)),
                gate.useCase(new ForgetListenerHandler(tellings)),
                gate.useCase(new TellListenerHandler(tellings, happenings, listeners)),
                gate.question(new ListUnheardHandler(reads)),
                gate.useCase(new TellAgainHandler(tellings)));
    }
}
