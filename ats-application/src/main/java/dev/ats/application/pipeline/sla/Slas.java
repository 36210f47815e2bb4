package dev.ats.application.pipeline.sla;

import dev.ats.application.kernel.Saving;
import dev.ats.domain.organizations.settings.Day;
import dev.ats.domain.organizations.settings.WorkCalendar;
import dev.ats.domain.pipeline.Pipeline;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.sla.SlaTargets;
import dev.ats.domain.pipeline.sla.WorkWeek;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.JobId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The targets of the jobs of the organization entered. */
public interface Slas {

    /** The targets that the job has of its own, perhaps none; or nothing where there is no such job. */
    Optional<SlaTargets> find(JobId job);

    /** A calendar as what working time is counted in. */
    static WorkWeek weekOf(WorkCalendar calendar) {
        return new WorkWeek(
                calendar.timeZone().zone(),
                calendar.workingDays(),
                calendar.hours().from().time(),
                calendar.hours().to().time(),
                calendar.holidays().stream().map(Day::date).collect(Collectors.toSet()));
    }

    /** The hours that the pipeline gives its stages, where it does. */
    static Map<Stage, Integer> targetsOf(Pipeline pipeline) {
        return pipeline.stages().stream()
                .filter(stage -> pipeline.targetOf(stage) != null)
                .collect(Collectors.toMap(Function.identity(), pipeline::targetOf));
    }

    /** The saving that writes the change; whoever sets some first, while another does, is a lost creation. */
    Saving saving(Change<SlaTargets> change);
}
