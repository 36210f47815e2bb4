package dev.ats.domain.access;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What can be permitted, named {@code resource.action}; the view permission of a resource decides who knows of it. */
public enum Permission {
    ORGANIZATION_VIEW("organization.view", "See an organization."),
    ORGANIZATION_CREATE("organization.create", "Found an organization."),
    ORGANIZATION_UPDATE("organization.update", "Change what an organization is called and how it hires."),
    SETTINGS_VIEW("settings.view", "See the settings of an organization or team."),
    SETTINGS_CHANGE("settings.change", "Change the settings of an organization or team."),
    TENANT_VIEW("tenant.view", "See which organizations the installation serves."),
    TENANT_CREATE("tenant.create", "Have the installation serve another organization."),
    TENANT_SUSPEND("tenant.suspend", "Suspend and reactivate an organization."),
    TENANT_CONNECT("tenant.connect", "Say what an identity provider calls an organization."),
    INSTALLATION_SET_UP(
            "installation.set_up", "Set up a new installation with the token it printed.", "organization.view"),
    INSTALLATION_PURGE("installation.purge", "Take away what nobody needs any more.", "organization.view"),
    ACCOUNT_VIEW("account.view", "See an account and its memberships."),
    ACCOUNT_CREATE("account.create", "Give somebody an account."),
    ACCOUNT_REGISTER("account.register", "Register oneself."),
    ACCOUNT_VERIFY("account.verify", "Confirm the own e-mail address with the token mailed to it."),
    ACCOUNT_RECOVER("account.recover", "Have a token mailed to an account, and choose a new password with it."),
    ACCOUNT_CHANGE_PASSWORD("account.change_password", "Change the own password."),
    ACCOUNT_UPDATE("account.update", "Change the own name and phone number."),
    ACCOUNT_SECOND_FACTOR("account.second_factor", "Set up and end the own second factor."),
    SESSION_CREATE("session.create", "Sign in.", "account.view"),
    SESSION_REFRESH("session.refresh", "Go on with a session by its refresh token.", "account.view"),
    SESSION_SWITCH("session.switch", "Go on with a session in another organization.", "account.view"),
    SESSION_END("session.end", "Sign out.", "account.view"),
    SESSION_REVOKE("session.revoke", "End one of the own sessions from another.", "account.view"),
    MEMBER_VIEW("member.view", "See the members of an organization."),
    MEMBER_CREATE("member.create", "Add a member to an organization."),
    MEMBER_INVITE("member.invite", "Invite somebody into an organization."),
    MEMBER_UPDATE("member.update", "Change the roles of a member, deactivate and reactivate."),
    ROLE_VIEW("role.view", "See the roles of an organization and what they permit."),
    ROLE_DEFINE("role.define", "Define roles of an organization, change and remove them."),
    TEAM_VIEW("team.view", "See the teams of an organization."),
    TEAM_CHANGE("team.change", "Found teams, change and dissolve them, and say who is in which."),
    INVITATION_ACCEPT("invitation.accept", "Accept an invitation with the token mailed with it.", "member.view"),
    API_KEY_VIEW("api_key.view", "See the keys that programs act with in an organization."),
    API_KEY_CREATE("api_key.create", "Give a program a key to an organization."),
    API_KEY_REVOKE("api_key.revoke", "Take a key away from a program."),
    API_KEY_USE("api_key.use", "Act with the key that an organization gave."),
    IDENTITY_VIEW("identity.view", "Find whom a token of an identity provider's is about."),
    IDENTITY_ADMIT("identity.admit", "Let in whom an identity provider vouches for."),
    SIGNING_KEY_VIEW("signing_key.view", "Use the keys that sign access tokens."),
    SIGNING_KEY_CREATE("signing_key.create", "Add a key that signs access tokens."),
    JOB_VIEW("job.view", "See a job."),
    JOB_CREATE("job.create", "Create a job."),
    JOB_UPDATE("job.update", "Change a job and where it stands."),
    JOB_STAFF("job.staff", "Say who recruits and decides for a job."),
    JOB_DELETE("job.delete", "Delete a job."),
    JOB_DISCARD("job.discard", "Delete a job although applications on it are active."),
    JOB_APPLY("job.apply", "Apply to a job."),
    PIPELINE_VIEW("pipeline.view", "See the pipelines that jobs can have."),
    PIPELINE_DRAW("pipeline.draw", "Draw pipelines, publish and archive them."),
    SAVED_JOB_VIEW("saved_job.view", "See the jobs one has saved."),
    SAVED_JOB_CHANGE("saved_job.change", "Save a job, or forget it."),
    APPLICATION_VIEW("application.view", "See an application, its history and its possible moves."),
    APPLICATION_BROWSE("application.browse", "List the applications of a job and see its board.", "job.view"),
    APPLICATION_CREATE("application.create", "Enter a candidate on a job.", "job.view"),
    APPLICATION_MOVE("application.move", "Move an application to another stage."),
    APPLICATION_WITHDRAW("application.withdraw", "Withdraw an application."),
    APPLICATION_REINSTATE("application.reinstate", "Take an ended application up again."),
    APPLICATION_ASSESS("application.assess", "Give feedback on an application."),
    APPLICATION_NOTE("application.note", "Write a note on an application."),
    APPLICATION_VIEW_ASSESSMENT("application.view_assessment", "See the feedback and the notes on an application."),
    BULK_VIEW("bulk.view", "See what is done to many applications at once, and what became of each."),
    BULK_START("bulk.start", "Do the same to many applications at once, as far as one may to each."),
    BULK_RUN("bulk.run", "Do what bulks have yet to do.", "bulk.view"),
    CANDIDATE_TAG("candidate.tag", "File the candidate of an application under a tag.", "application.view"),
    MAIL_SEND("mail.send", "Address mails and send them.", "dead_letter.view"),
    LISTENER_TELL("listener.tell", "Register listeners and tell them what has happened.", "dead_letter.view"),
    DEAD_LETTER_VIEW("dead_letter.view", "See the mails that could not be delivered."),
    DEAD_LETTER_RESEND("dead_letter.resend", "Send a mail again that could not be delivered."),
    AUDIT_VIEW("audit.view", "Read the audit journal."),
    AUDIT_EXPORT("audit.export", "Export the audit journal.");

    private static final Map<String, Permission> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Permission::code, Function.identity()));

    private final String code;
    private final String description;
    private final String viewedBy;

    Permission(String code, String description) {
        this(code, description, code.substring(0, code.indexOf('.')) + ".view");
    }

    /** What is done under a thing of another kind: whoever may see that thing is told that they may not. */
    Permission(String code, String description, String viewedBy) {
        this.code = code;
        this.description = description;
        this.viewedBy = viewedBy;
    }

    /** Its name outside Java, {@code resource.action}. */
    public String code() {
        return code;
    }

    /** One sentence for a person. */
    public String description() {
        return description;
    }

    /** Whether using it passes judgement on a person, or shows it, so that nobody may use it on what is about themselves. */
    public boolean judges() {
        return switch (this) {
            case APPLICATION_MOVE,
                    APPLICATION_REINSTATE,
                    APPLICATION_ASSESS,
                    APPLICATION_NOTE,
                    APPLICATION_VIEW_ASSESSMENT,
                    CANDIDATE_TAG -> true;
            default -> false;
        };
    }

    /**
     * Whether a program can be given it. What lets in people and programs, or says what they may, is given to people only:
     * a key that has leaked cannot make itself another way in.
     */
    public boolean suitsMachines() {
        return switch (this) {
            case ORGANIZATION_VIEW,
                    SETTINGS_VIEW,
                    MEMBER_VIEW,
                    ROLE_VIEW,
                    TEAM_VIEW,
                    JOB_VIEW,
                    JOB_CREATE,
                    JOB_UPDATE,
                    JOB_STAFF,
                    JOB_DELETE,
                    JOB_DISCARD,
                    PIPELINE_VIEW,
                    APPLICATION_VIEW,
                    APPLICATION_BROWSE,
                    APPLICATION_CREATE,
                    APPLICATION_MOVE,
                    APPLICATION_WITHDRAW,
                    APPLICATION_REINSTATE,
                    APPLICATION_ASSESS,
                    APPLICATION_NOTE,
                    APPLICATION_VIEW_ASSESSMENT,
                    CANDIDATE_TAG,
                    DEAD_LETTER_VIEW,
                    DEAD_LETTER_RESEND,
                    AUDIT_VIEW,
                    AUDIT_EXPORT -> true;
            default -> false;
        };
    }

    /**
     * Whether using it administers an organization: changes who may do what in it and how it works, or reads what is
     * kept for those who do. Where an organization demands it, nobody does without having proved a second factor.
     */
    public boolean administers() {
        return switch (this) {
            case ORGANIZATION_UPDATE,
                    SETTINGS_CHANGE,
                    MEMBER_CREATE,
                    MEMBER_INVITE,
                    MEMBER_UPDATE,
                    ROLE_DEFINE,
                    TEAM_CHANGE,
                    PIPELINE_DRAW,
                    API_KEY_CREATE,
                    API_KEY_REVOKE,
                    DEAD_LETTER_VIEW,
                    DEAD_LETTER_RESEND,
                    AUDIT_VIEW,
                    AUDIT_EXPORT -> true;
            default -> false;
        };
    }

    /** The permission that lets one see the thing this is done to. */
    public Permission toView() {
        return BY_CODE.get(viewedBy);
    }

    /** The permission of that name, or nothing. */
    public static Optional<Permission> named(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
