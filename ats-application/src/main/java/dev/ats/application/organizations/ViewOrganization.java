package dev.ats.application.organizations;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Query;
import dev.ats.domain.organizations.Organization;

/** "Who are we?" */
public record ViewOrganization() implements Query<Organization.State> {

    @Override
    public Home home() {
        return Home.ofActor();
    }
}
