package dev.ats.adapter.rest.pipeline;

import dev.ats.adapter.rest.json.StoredProblem;
import dev.ats.application.messaging.Addressing;
import dev.ats.application.pipeline.bulk.BulkUseCases;
import dev.ats.domain.messaging.MailTemplate;
import dev.ats.domain.messaging.Recipient;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.bulk.BulkAction;
import dev.ats.domain.pipeline.bulk.ItemResult;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Event;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a bulk would come to, on the wire. */
record ForeseenAnswer(
        BulkAction action,
        Status status,
        Stage toState,
        int total,
        int done,
        int succeeded,
        int refused,
        List<Result> results) {

    private static final Pattern WORD = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    /** That nothing has happened. */
    enum Status {
        DRY_RUN
    }

    /**
     * What would become of one application.
     *
     * @param mails who would be written to
     * @param events what webhooks would carry, by name
     */
    record Result(
            ApplicationId applicationId,
            ItemResult.Outcome outcome,
            Stage fromState,
            Stage toState,
            Integer version,
            StoredProblem problem,
            List<Mail> mails,
            List<String> events) {

        static Result of(BulkUseCases.Foreseen.Item item) {
            ItemResult result = item.result();
            return new Result(
                    item.application(),
                    result.outcome(),
                    result.from(),
                    result.to(),
                    result.version(),
                    BulkAnswer.problemOf(result),
                    item.mails().stream().map(Mail::of).toList(),
                    item.events().stream().map(ForeseenAnswer::nameOf).toList());
        }
    }

    /** A mail that would go out. */
    record Mail(MailTemplate template, Recipient recipient) {

        static Mail of(Addressing addressing) {
            return new Mail(addressing.template(), addressing.recipient());
        }
    }

    static ForeseenAnswer of(BulkUseCases.Foreseen foreseen) {
        int succeeded = (int) foreseen.items().stream()
                .filter(item -> item.result().outcome() == ItemResult.Outcome.DONE)
                .count();
        int total = foreseen.items().size();
        return new ForeseenAnswer(
                foreseen.task().action(),
                Status.DRY_RUN,
                foreseen.task().to(),
                total,
                total,
                succeeded,
                total - succeeded,
                foreseen.items().stream().map(Result::of).toList());
    }

    /** {@code application.moved} for an {@code ApplicationMoved}. */
    private static String nameOf(Event event) {
        return WORD.matcher(event.getClass().getSimpleName())
                .replaceFirst(".")
                .transform(name -> WORD.matcher(name).replaceAll("_"))
                .toLowerCase(Locale.ROOT);
    }
}
