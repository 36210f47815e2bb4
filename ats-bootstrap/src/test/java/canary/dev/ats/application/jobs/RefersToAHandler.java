package canary.dev.ats.application.jobs;

import dev.ats.application.kernel.Handler;
import java.util.function.UnaryOperator;

/** Offends: only the Gate lets a handler prepare, however roundabout. */
final class RefersToAHandler {
    UnaryOperator<CommandHandledTwice> preparing(Handler<CommandHandledTwice, Boolean, Void> handler) {
        return handler::prepare;
    }
}
