package dev.ats.adapter.rest;

import dev.ats.adapter.rest.access.AccessRoutes;
import dev.ats.adapter.rest.jobs.JobRoutes;
import dev.ats.adapter.rest.messaging.MessagingRoutes;
import dev.ats.adapter.rest.pipeline.PipelineRoutes;
import dev.ats.adapter.rest.routes.Blanks;
import dev.ats.adapter.rest.routes.Route;
import dev.ats.application.Ats;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything served under {@link Route#BASE}, in the order it is documented.
 *
 * @param blanks what may be null in the answers
 */
public record RouteTable(List<Route<?>> routes, Blanks blanks) {

    public RouteTable {
        routes = List.copyOf(routes);
    }

    /** The routes of the product. */
    public static RouteTable of(Ats ats) {
        return new RouteTable(
                Stream.of(
                                new JobRoutes(ats.jobs()).all(),
                                new PipelineRoutes(ats.pipeline()).all(),
                                new MessagingRoutes(ats.messaging()).all(),
                                new AccessRoutes(ats.access()).all())
                        .flatMap(List::stream)
                        .toList(),
                Blanks.together(List.of(JobRoutes.BLANKS, PipelineRoutes.BLANKS, MessagingRoutes.BLANKS)));
    }
}
