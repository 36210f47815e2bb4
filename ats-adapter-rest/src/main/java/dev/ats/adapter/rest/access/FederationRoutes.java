package dev.ats.adapter.rest.access;

import dev.ats.adapter.rest.routes.Reply;
import dev.ats.adapter.rest.routes.Request;
import dev.ats.adapter.rest.routes.Route;
import dev.ats.application.access.federation.ConnectOrganization;
import dev.ats.application.access.federation.FederationUseCases;
import dev.ats.application.kernel.StoredReply;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.federation.ExternalId;
import dev.ats.domain.access.federation.FederationRules;
import dev.ats.domain.shared.OrganizationId;
import java.util.List;

/** The routes by which whoever runs the installation says which organization an identity provider speaks of. */
public final class FederationRoutes {

    private final FederationUseCases federation;

    public FederationRoutes(FederationUseCases federation) {
        this.federation = federation;
    }

    /**
     * What the provider calls the organization.
     *
     * @param externalId left out for nothing any more
     */
    record ConnectBody(ExternalId externalId) {}

    /** All of them. */
    public List<Route<?>> all() {
        return List.of(Route.put("/operator/organizations/{organization_id}/identity-provider")
                .of(AccessRoutes.CONTEXT)
                .named(
                        "connectOrganization",
                        "Say what the identity provider calls an organization, so that its members get in by its word.")
                .body(ConnectBody.class, """
                        {"external_id": "org_2abCdEfGh"}""")
                .answers(204)
                .refuses(FederationRules.CONNECTED_ELSEWHERE)
                .needs(Permission.TENANT_CONNECT)
                .by(this::connect));
    }

    private StoredReply connect(Request<ConnectBody> request) {
        OrganizationId organization = request.id("organization_id", OrganizationId::new);
        return request.run(
                federation.connect(),
                new ConnectOrganization(organization, request.body().externalId()),
                connected -> Reply.done());
    }
}
