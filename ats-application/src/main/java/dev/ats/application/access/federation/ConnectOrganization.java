package dev.ats.application.access.federation;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.access.federation.ExternalId;
import dev.ats.domain.access.federation.FederationRules;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Rule;

/**
 * "What the provider calls so is this organization." Said by whoever runs the installation, for it decides who gets in.
 *
 * @param external null to connect it no longer
 */
public record ConnectOrganization(OrganizationId organization, ExternalId external) implements Command<OrganizationId> {

    public ConnectOrganization {
        requireNonNull(organization, "organization");
    }

    @Override
    public Home home() {
        return Home.installation();
    }

    @Override
    public Rule lostRule() {
        return FederationRules.CONNECTED_ELSEWHERE;
    }
}
