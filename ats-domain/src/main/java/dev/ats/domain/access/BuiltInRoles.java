package dev.ats.domain.access;

import static dev.ats.domain.access.Permission.ACCOUNT_VIEW;
import static dev.ats.domain.access.Permission.APPLICATION_BROWSE;
import static dev.ats.domain.access.Permission.APPLICATION_CREATE;
import static dev.ats.domain.access.Permission.APPLICATION_MOVE;
import static dev.ats.domain.access.Permission.APPLICATION_VIEW;
import static dev.ats.domain.access.Permission.APPLICATION_WITHDRAW;
import static dev.ats.domain.access.Permission.JOB_APPLY;
import static dev.ats.domain.access.Permission.JOB_CREATE;
import static dev.ats.domain.access.Permission.JOB_VIEW;
import static dev.ats.domain.access.Permission.MEMBER_CREATE;
import static dev.ats.domain.access.Permission.MEMBER_VIEW;
import static dev.ats.domain.access.Permission.ORGANIZATION_VIEW;
import static dev.ats.domain.access.Reach.ASSIGNED;
import static dev.ats.domain.access.Reach.ORGANIZATION;
import static dev.ats.domain.access.Reach.OWN;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The roles that come with the product: the table that an organization starts from, and cannot edit. */
public final class BuiltInRoles {

    /** What everybody may do with what is published, signed in or not. */
    public static final Role PUBLIC = role(
            "public", "Anybody: sees published jobs and applies to them.", grants(ORGANIZATION, JOB_VIEW, JOB_APPLY));

    /** What every account may do with what is its own, in whatever organization it lies. */
    public static final Role CANDIDATE = role(
            "candidate",
            "Sees and withdraws the own applications.",
            grants(OWN, ACCOUNT_VIEW, APPLICATION_VIEW, APPLICATION_WITHDRAW));

    /** Runs hiring for the jobs assigned to them. */
    public static final Role RECRUITER = role(
            "recruiter",
            "Creates jobs and moves the applications on the jobs assigned.",
            grants(ORGANIZATION, ORGANIZATION_VIEW, MEMBER_VIEW, JOB_VIEW, JOB_CREATE),
            grants(
                    ASSIGNED,
                    APPLICATION_VIEW,
                    APPLICATION_BROWSE,
                    APPLICATION_CREATE,
                    APPLICATION_MOVE,
                    APPLICATION_WITHDRAW));

    /** Decides whom to hire. */
    public static final Role HIRING_MANAGER = role(
            "hiring_manager",
            "Sees all jobs and applications and moves them.",
            grants(
                    ORGANIZATION,
                    ORGANIZATION_VIEW,
                    MEMBER_VIEW,
                    JOB_VIEW,
                    APPLICATION_VIEW,
                    APPLICATION_BROWSE,
                    APPLICATION_MOVE,
                    APPLICATION_WITHDRAW));

    /** May do everything in the organization. */
    public static final Role ADMIN = role(
            "admin",
            "Everything in the organization.",
            grants(
                    ORGANIZATION,
                    ORGANIZATION_VIEW,
                    MEMBER_VIEW,
                    MEMBER_CREATE,
                    JOB_VIEW,
                    JOB_CREATE,
                    APPLICATION_VIEW,
                    APPLICATION_BROWSE,
                    APPLICATION_CREATE,
                    APPLICATION_MOVE,
                    APPLICATION_WITHDRAW));

    private static final List<Role> ALL = List.of(PUBLIC, CANDIDATE, RECRUITER, HIRING_MANAGER, ADMIN);

    private BuiltInRoles() {}

    /** All of them, weakest first. */
    public static List<Role> all() {
        return ALL;
    }

    /** The one of that name, or nothing. */
    public static Optional<Role> named(RoleName name) {
        return ALL.stream().filter(role -> role.name().equals(name)).findFirst();
    }

    /** What these roles grant together; names that are not built in grant nothing. */
    public static Grants grantsOf(Collection<RoleName> names) {
        return ALL.stream()
                .filter(role -> names.contains(role.name()))
                .map(Role::grants)
                .reduce(Grants.NONE, Grants::and);
    }

    private static Role role(String name, String description, Grants... grants) {
        return new Role(new RoleName(name), description, Arrays.stream(grants).reduce(Grants.NONE, Grants::and), true);
    }

    private static Grants grants(Reach reach, Permission... permissions) {
        return Grants.of(Arrays.stream(permissions)
                .map(permission -> new Grant(permission, reach))
                .toList());
    }
}
