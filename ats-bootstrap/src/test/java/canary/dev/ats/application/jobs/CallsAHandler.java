package canary.dev.ats.application.jobs;

/** Offends: only the Gate lets a handler load. */
final class CallsAHandler {
    boolean isThere(OneHandler handler, CommandHandledTwice command) {
        return handler.load(command).isPresent();
    }
}
