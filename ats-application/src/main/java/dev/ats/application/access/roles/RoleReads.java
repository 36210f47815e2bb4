package dev.ats.application.access.roles;

import dev.ats.application.kernel.ReadPort;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.roles.CustomRole;
import java.util.List;

/** The roles of an organization as they are looked at. */
public interface RoleReads extends ReadPort {

    /** All that the organization has defined, by name. */
    List<CustomRole.State> defined(Visibility visibility);
}
