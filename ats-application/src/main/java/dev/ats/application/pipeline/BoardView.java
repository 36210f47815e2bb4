package dev.ats.application.pipeline;

import dev.ats.domain.pipeline.Stage;
import java.util.List;

/** A job's pipeline, stage by stage. */
public record BoardView(List<Column> stages) {

    /**
     * One stage.
     *
     * @param count how many applications are in it
     * @param applications the newest of them
     */
    public record Column(Stage stage, long count, List<ApplicationRow> applications) {

        public Column {
            applications = List.copyOf(applications);
        }
    }

    public BoardView {
        stages = List.copyOf(stages);
    }
}
