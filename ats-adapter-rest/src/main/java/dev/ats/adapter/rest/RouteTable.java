package dev.ats.adapter.rest;

import dev.ats.adapter.rest.access.AccessRoutes;
import dev.ats.adapter.rest.access.ApiKeyRoutes;
import dev.ats.adapter.rest.access.ExplainRoute;
import dev.ats.adapter.rest.access.FederationRoutes;
import dev.ats.adapter.rest.access.MemberRoutes;
import dev.ats.adapter.rest.access.OwnSessionRoutes;
import dev.ats.adapter.rest.access.RecoveryRoutes;
import dev.ats.adapter.rest.access.RegistrationRoutes;
import dev.ats.adapter.rest.access.RoleRoutes;
import dev.ats.adapter.rest.access.SecondFactorRoutes;
import dev.ats.adapter.rest.access.SessionRoutes;
import dev.ats.adapter.rest.access.TeamRoutes;
import dev.ats.adapter.rest.audit.AuditRoutes;
import dev.ats.adapter.rest.authentication.AccessTokens;
import dev.ats.adapter.rest.jobs.JobListRoutes;
import dev.ats.adapter.rest.jobs.JobRoutes;
import dev.ats.adapter.rest.jobs.JobStaffRoutes;
import dev.ats.adapter.rest.jobs.SavedJobRoutes;
import dev.ats.adapter.rest.messaging.MessagingRoutes;
import dev.ats.adapter.rest.organizations.OperatorRoutes;
import dev.ats.adapter.rest.organizations.OrganizationRoutes;
import dev.ats.adapter.rest.organizations.SettingsRoutes;
import dev.ats.adapter.rest.pipeline.PipelineRoutes;
import dev.ats.adapter.rest.pipeline.TemplateRoutes;
import dev.ats.adapter.rest.routes.Blanks;
import dev.ats.adapter.rest.routes.Route;
import dev.ats.application.Ats;
import dev.ats.domain.shared.IdSource;
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

    /**
     * The routes of the product.
     *
     * @param tokens what signing in answers
     * @param ids where the ids of organizations come from that are founded
     */
    public static RouteTable of(Ats ats, AccessTokens tokens, IdSource ids) {
        return new RouteTable(
                Stream.of(
                                new JobRoutes(ats.jobs()).all(),
                                new JobListRoutes(ats.jobs()).all(),
                                new JobStaffRoutes(ats.jobs()).all(),
                                new SavedJobRoutes(ats.jobs()).all(),
                                new PipelineRoutes(ats.pipeline()).all(),
                                new RegistrationRoutes(ats.access().registration(), ids).all(),
                                new RecoveryRoutes(ats.access().recovery()).all(),
                                new SessionRoutes(ats.access().sessions(), tokens).all(),
                                new OwnSessionRoutes(ats.access().sessions()).all(),
                                new SecondFactorRoutes(ats.access().sessions().secondFactor()).all(),
                                new AccessRoutes(ats.access()).all(),
                                new MemberRoutes(ats.access().members(), tokens).all(),
                                new RoleRoutes(ats.access().roles()).all(),
                                new TeamRoutes(ats.access().teams()).all(),
                                new ApiKeyRoutes(ats.access().machines()).all(),
                                new FederationRoutes(ats.access().federation()).all(),
                                new OrganizationRoutes(ats.organizations()).all(),
                                new SettingsRoutes(ats.organizations().settings()).all(),
                                new OperatorRoutes(ats.organizations().tenants(), ids).all(),
                                List.<Route<?>>of(new ExplainRoute(ats.access().explaining()).route()),
                                new AuditRoutes(ats.audit()).all(),
                                new MessagingRoutes(ats.messaging()).all())
                        .flatMap(List::stream)
                        .toList(),
                Blanks.together(List.of(
                        JobRoutes.BLANKS,
                        JobListRoutes.BLANKS,
                        PipelineRoutes.BLANKS,
                        TemplateRoutes.BLANKS,
                        RegistrationRoutes.BLANKS,
                        SessionRoutes.BLANKS,
                        OwnSessionRoutes.BLANKS,
                        AccessRoutes.BLANKS,
                        MemberRoutes.BLANKS,
                        RoleRoutes.BLANKS,
                        TeamRoutes.BLANKS,
                        ApiKeyRoutes.BLANKS,
                        OrganizationRoutes.BLANKS,
                        SettingsRoutes.BLANKS,
                        ExplainRoute.BLANKS,
                        MessagingRoutes.BLANKS)));
    }
}
