package dev.ats.application.testkit;

import dev.ats.domain.pipeline.MoveFacts;
import dev.ats.domain.pipeline.Pipelines;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.workflow.Option;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says which application a test needs, and brings it there by the shortest way a user could. */
public final class ApplicationFixture {
    private final AtsTestKit kit;
    private final Workplace at;
    private JobId job;
    private Person by;

    ApplicationFixture(AtsTestKit kit, Workplace at) {
        this.kit = kit;
        this.at = at;
    }

    /** On that job. */
    public ApplicationFixture on(JobId wanted) {
        this.job = wanted;
        return this;
    }

    /** By that person. */
    public ApplicationFixture by(Person applicant) {
        this.by = applicant;
        return this;
    }

    /** In that stage. */
    public ApplicationId in(String stage) {
        JobId wanted = job == null ? at.admin().opens("Job " + kit.ids().next()) : job;
        Person applicant = by == null ? kit.candidate("applicant-" + kit.ids().next()) : by;
        ApplicationId application = applicant.appliesTo(wanted);
        wayTo(new Stage(stage)).forEach(next -> at.admin().moves(application, next.key()));
        return application;
    }

    private static List<Stage> wayTo(Stage goal) {
        Stage start = Pipelines.DEFAULT.start();
        Map<Stage, List<Stage>> ways = new HashMap<>(Map.of(start, List.of()));
        Deque<Stage> next = new ArrayDeque<>(List.of(start));
        while (!ways.containsKey(goal) && !next.isEmpty()) {
            Stage here = next.remove();
            for (Option<Stage> option : Pipelines.DEFAULT.workflow().options(here, new MoveFacts(true))) {
                List<Stage> way = new ArrayList<>(ways.get(here));
                way.add(option.to());
                if (ways.putIfAbsent(option.to(), way) == null) {
                    next.add(option.to());
                }
            }
        }
        if (!ways.containsKey(goal)) {
            throw new IllegalArgumentException("no way to " + goal);
        }
        return ways.get(goal);
    }
}
