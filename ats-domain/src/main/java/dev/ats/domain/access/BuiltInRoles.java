package dev.ats.domain.access;

import static dev.ats.domain.access.Permission.ACCOUNT_CHANGE_PASSWORD;
import static dev.ats.domain.access.Permission.ACCOUNT_RECOVER;
import static dev.ats.domain.access.Permission.ACCOUNT_REGISTER;
import static dev.ats.domain.access.Permission.ACCOUNT_SECOND_FACTOR;
import static dev.ats.domain.access.Permission.ACCOUNT_UPDATE;
import static dev.ats.domain.access.Permission.ACCOUNT_VERIFY;
import static dev.ats.domain.access.Permission.ACCOUNT_VIEW;
import static dev.ats.domain.access.Permission.API_KEY_CREATE;
import static dev.ats.domain.access.Permission.API_KEY_REVOKE;
import static dev.ats.domain.access.Permission.API_KEY_USE;
import static dev.ats.domain.access.Permission.API_KEY_VIEW;
import static dev.ats.domain.access.Permission.APPLICATION_ASSESS;
import static dev.ats.domain.access.Permission.APPLICATION_BROWSE;
import static dev.ats.domain.access.Permission.APPLICATION_CREATE;
import static dev.ats.domain.access.Permission.APPLICATION_MOVE;
import static dev.ats.domain.access.Permission.APPLICATION_NOTE;
import static dev.ats.domain.access.Permission.APPLICATION_REINSTATE;
import static dev.ats.domain.access.Permission.APPLICATION_VIEW;
import static dev.ats.domain.access.Permission.APPLICATION_VIEW_ASSESSMENT;
import static dev.ats.domain.access.Permission.APPLICATION_WITHDRAW;
import static dev.ats.domain.access.Permission.AUDIT_EXPORT;
import static dev.ats.domain.access.Permission.AUDIT_VIEW;
import static dev.ats.domain.access.Permission.BULK_START;
import static dev.ats.domain.access.Permission.BULK_VIEW;
import static dev.ats.domain.access.Permission.CANDIDATE_TAG;
import static dev.ats.domain.access.Permission.DEAD_LETTER_RESEND;
import static dev.ats.domain.access.Permission.DEAD_LETTER_VIEW;
import static dev.ats.domain.access.Permission.INSTALLATION_SET_UP;
import static dev.ats.domain.access.Permission.INVITATION_ACCEPT;
import static dev.ats.domain.access.Permission.JOB_APPLY;
import static dev.ats.domain.access.Permission.JOB_CREATE;
import static dev.ats.domain.access.Permission.JOB_DELETE;
import static dev.ats.domain.access.Permission.JOB_DISCARD;
import static dev.ats.domain.access.Permission.JOB_STAFF;
import static dev.ats.domain.access.Permission.JOB_UPDATE;
import static dev.ats.domain.access.Permission.JOB_VIEW;
import static dev.ats.domain.access.Permission.MEMBER_CREATE;
import static dev.ats.domain.access.Permission.MEMBER_INVITE;
import static dev.ats.domain.access.Permission.MEMBER_UPDATE;
import static dev.ats.domain.access.Permission.MEMBER_VIEW;
import static dev.ats.domain.access.Permission.ORGANIZATION_UPDATE;
import static dev.ats.domain.access.Permission.ORGANIZATION_VIEW;
import static dev.ats.domain.access.Permission.PIPELINE_DRAW;
import static dev.ats.domain.access.Permission.PIPELINE_VIEW;
import static dev.ats.domain.access.Permission.ROLE_DEFINE;
import static dev.ats.domain.access.Permission.ROLE_VIEW;
import static dev.ats.domain.access.Permission.SAVED_JOB_CHANGE;
import static dev.ats.domain.access.Permission.SAVED_JOB_VIEW;
import static dev.ats.domain.access.Permission.SESSION_CREATE;
import static dev.ats.domain.access.Permission.SESSION_END;
import static dev.ats.domain.access.Permission.SESSION_REFRESH;
import static dev.ats.domain.access.Permission.SESSION_REVOKE;
import static dev.ats.domain.access.Permission.SESSION_SWITCH;
import static dev.ats.domain.access.Permission.SETTINGS_CHANGE;
import static dev.ats.domain.access.Permission.SETTINGS_VIEW;
import static dev.ats.domain.access.Permission.TEAM_CHANGE;
import static dev.ats.domain.access.Permission.TEAM_VIEW;
import static dev.ats.domain.access.Permission.TENANT_CONNECT;
import static dev.ats.domain.access.Permission.TENANT_CREATE;
import static dev.ats.domain.access.Permission.TENANT_SUSPEND;
import static dev.ats.domain.access.Permission.TENANT_VIEW;
import static dev.ats.domain.access.Reach.ASSIGNED;
import static dev.ats.domain.access.Reach.ORGANIZATION;
import static dev.ats.domain.access.Reach.OWN;
import static dev.ats.domain.access.Reach.TEAM;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The roles that come with the product: the table that an organization starts from, and cannot edit. */
public final class BuiltInRoles {

    /** All that running a hiring does with applications. */
    private static final Permission[] APPLICATIONS = {
        APPLICATION_VIEW,
        APPLICATION_BROWSE,
        APPLICATION_CREATE,
        APPLICATION_MOVE,
        APPLICATION_WITHDRAW,
        APPLICATION_REINSTATE,
        APPLICATION_ASSESS,
        APPLICATION_NOTE,
        APPLICATION_VIEW_ASSESSMENT,
        CANDIDATE_TAG
    };

    /** What everybody may do with what is published, signed in or not. */
    public static final Role PUBLIC = role(
            "public",
            "Anybody: sees published jobs, applies to them, and signs in.",
            grants(
                    ORGANIZATION,
                    INSTALLATION_SET_UP,
                    ACCOUNT_REGISTER,
                    ACCOUNT_RECOVER,
                    SESSION_CREATE,
                    SESSION_REFRESH,
                    SESSION_END,
                    INVITATION_ACCEPT,
                    API_KEY_USE,
                    JOB_VIEW,
                    JOB_APPLY));

    /** What every account may do with what is its own, in whatever organization it lies. */
    public static final Role CANDIDATE = role(
            "candidate",
            "Sees and withdraws the own applications, saves jobs.",
            grants(
                    OWN,
                    ACCOUNT_VIEW,
                    ACCOUNT_VERIFY,
                    ACCOUNT_CHANGE_PASSWORD,
                    ACCOUNT_UPDATE,
                    ACCOUNT_SECOND_FACTOR,
                    SESSION_SWITCH,
                    SESSION_END,
                    SESSION_REVOKE,
                    SAVED_JOB_VIEW,
                    SAVED_JOB_CHANGE,
                    APPLICATION_VIEW,
                    APPLICATION_WITHDRAW));

    /** A contact at a client; what is the client's own comes with clients. */
    public static final Role CLIENT =
            role("client", "A client's contact: sees what is their client's own.", grants(ASSIGNED, JOB_VIEW));

    /** Looks after contracts and invoices, which bring their own grants. */
    public static final Role FINANCE =
            role("finance", "Contracts and invoices.", grants(ORGANIZATION, ORGANIZATION_VIEW));

    /** Wins clients. */
    public static final Role SALES = role(
            "sales",
            "Wins clients: sees applications and whom they lead to.",
            grants(ORGANIZATION, ORGANIZATION_VIEW, APPLICATION_VIEW));

    /** Looks after clients. */
    public static final Role ACCOUNT_MANAGER = role(
            "account_manager",
            "Looks after clients: sees jobs and applications.",
            grants(ORGANIZATION, ORGANIZATION_VIEW, JOB_VIEW, PIPELINE_VIEW, APPLICATION_VIEW, APPLICATION_BROWSE));

    /** Interviews; sees nothing but what their interviews are about. */
    public static final Role INTERVIEWER = role(
            "interviewer",
            "Interviews, and sees the jobs that the interviews are for.",
            grants(ORGANIZATION, ORGANIZATION_VIEW),
            grants(ASSIGNED, JOB_VIEW));

    /** Runs hiring for the jobs assigned to them. */
    public static final Role RECRUITER = role(
            "recruiter",
            "Creates jobs, and runs those assigned with their applications.",
            grants(ORGANIZATION, ORGANIZATION_VIEW, MEMBER_VIEW, JOB_VIEW, JOB_CREATE, PIPELINE_VIEW, BULK_START),
            grants(ASSIGNED, JOB_UPDATE, JOB_STAFF, JOB_DELETE),
            grants(ASSIGNED, APPLICATIONS),
            grants(OWN, BULK_VIEW));

    /** Decides whom to hire. */
    public static final Role HIRING_MANAGER = role(
            "hiring_manager",
            "Sees all jobs and applications, judges and moves them.",
            grants(
                    ORGANIZATION,
                    ORGANIZATION_VIEW,
                    MEMBER_VIEW,
                    JOB_VIEW,
                    PIPELINE_VIEW,
                    APPLICATION_VIEW,
                    APPLICATION_BROWSE,
                    APPLICATION_MOVE,
                    APPLICATION_WITHDRAW,
                    APPLICATION_REINSTATE,
                    APPLICATION_ASSESS,
                    APPLICATION_NOTE,
                    APPLICATION_VIEW_ASSESSMENT,
                    BULK_START,
                    BULK_VIEW));

    /** Runs hiring for the organization, and a team. */
    public static final Role MANAGER = role(
            "manager",
            "Runs all jobs and applications, and looks after a team.",
            grants(ORGANIZATION, ORGANIZATION_VIEW, JOB_VIEW, JOB_CREATE, JOB_UPDATE, JOB_STAFF, JOB_DELETE),
            grants(ORGANIZATION, PIPELINE_VIEW, PIPELINE_DRAW),
            grants(ORGANIZATION, APPLICATIONS),
            grants(ORGANIZATION, BULK_START, BULK_VIEW),
            grants(TEAM, MEMBER_VIEW, TEAM_VIEW, SETTINGS_VIEW, SETTINGS_CHANGE));

    /** Runs the installation; held in the installation itself, never in an organization. */
    public static final Role OPERATOR = role(
            "operator",
            "Creates and suspends organizations; reads the journal of the installation and resends its mails.",
            grants(
                    ORGANIZATION,
                    TENANT_VIEW,
                    TENANT_CREATE,
                    TENANT_SUSPEND,
                    TENANT_CONNECT,
                    DEAD_LETTER_VIEW,
                    DEAD_LETTER_RESEND,
                    AUDIT_VIEW,
                    AUDIT_EXPORT));

    /** May do everything in the organization. */
    public static final Role ADMIN = role(
            "admin",
            "Everything in the organization.",
            grants(
                    ORGANIZATION,
                    ORGANIZATION_VIEW,
                    ORGANIZATION_UPDATE,
                    SETTINGS_VIEW,
                    SETTINGS_CHANGE,
                    MEMBER_VIEW,
                    MEMBER_CREATE,
                    MEMBER_INVITE,
                    MEMBER_UPDATE,
                    ROLE_VIEW,
                    ROLE_DEFINE,
                    TEAM_VIEW,
                    TEAM_CHANGE,
                    API_KEY_VIEW,
                    API_KEY_CREATE,
                    API_KEY_REVOKE,
                    JOB_VIEW,
                    JOB_CREATE,
                    JOB_UPDATE,
                    JOB_STAFF,
                    JOB_DELETE,
                    JOB_DISCARD,
                    PIPELINE_VIEW,
                    PIPELINE_DRAW,
                    DEAD_LETTER_VIEW,
                    DEAD_LETTER_RESEND,
                    AUDIT_VIEW,
                    AUDIT_EXPORT),
            grants(ORGANIZATION, APPLICATIONS),
            grants(ORGANIZATION, BULK_START, BULK_VIEW));

    private static final List<Role> ALL = List.of(
            PUBLIC,
            CANDIDATE,
            CLIENT,
            FINANCE,
            SALES,
            ACCOUNT_MANAGER,
            INTERVIEWER,
            RECRUITER,
            HIRING_MANAGER,
            MANAGER,
            OPERATOR,
            ADMIN);
    private static final List<Role> OF_MEMBERS =
            List.of(CLIENT, FINANCE, SALES, ACCOUNT_MANAGER, INTERVIEWER, RECRUITER, HIRING_MANAGER, MANAGER, ADMIN);

    private BuiltInRoles() {}

    /** All of them, weakest first. */
    public static List<Role> all() {
        return ALL;
    }

    /** Those that an organization can give its members, weakest first. */
    public static List<Role> ofMembers() {
        return OF_MEMBERS;
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
