package dev.ats.domain.organizations;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What of an organization its admins say. */
public enum OrganizationTrait {
    NAME,
    SLUG,
    DOMAIN,
    KIND;

    static List<OrganizationTrait> differing(Organization.State one, Organization.State other) {
        return Arrays.stream(values())
                .filter(trait -> !Objects.equals(trait.of(one), trait.of(other)))
                .toList();
    }

    private Object of(Organization.State organization) {
        return switch (this) {
            case NAME -> organization.name();
            case SLUG -> organization.slug();
            case DOMAIN -> organization.domain();
            case KIND -> organization.kind();
        };
    }
}
