package dev.ats.application.organizations;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Seen;
import dev.ats.domain.organizations.Organization;
import dev.ats.domain.organizations.OrganizationKind;
import dev.ats.domain.organizations.Slug;
import dev.ats.domain.organizations.WebDomain;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.Rule;

/**
 * "From now on we are called so."
 *
 * @param slug null for what the name makes
 * @param domain null for none
 * @param seen the version decided upon
 */
public record ChangeOrganization(Name name, Slug slug, WebDomain domain, OrganizationKind kind, Seen seen)
        implements Command<Organization.State> {

    public ChangeOrganization {
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
        requireNonNull(seen, "seen");
    }

    @Override
    public Home home() {
        return Home.ofActor();
    }

    @Override
    public Rule staleRule() {
        return seen.rule();
    }
}
