package dev.ats.application.pipeline;

import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.JobId;
import java.time.Instant;

/**
 * What somebody not signed in learns of having applied. It reads the same whether it was the first time or not, so that
 * nobody can ask who applied where; of a repeated application the id leads nowhere.
 */
public record ApplicationReceipt(
        ApplicationId id, JobId jobId, Stage stage, boolean active, Instant appliedAt, int version) {

    static ApplicationReceipt of(ApplicationId id, Vacancies.Vacancy vacancy, Instant at) {
        return new ApplicationReceipt(
                id, vacancy.job().state().id(), vacancy.pipeline().start(), true, at, 1);
    }
}
