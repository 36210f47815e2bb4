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
    ACCOUNT_VIEW("account.view", "See an account and its memberships."),
    ACCOUNT_CREATE("account.create", "Register an account."),
    MEMBER_VIEW("member.view", "See the members of an organization."),
    MEMBER_CREATE("member.create", "Add a member to an organization."),
    JOB_VIEW("job.view", "See a job."),
    JOB_CREATE("job.create", "Create a job."),
    JOB_APPLY("job.apply", "Apply to a job."),
    APPLICATION_VIEW("application.view", "See an application, its history and its possible moves."),
    APPLICATION_BROWSE("application.browse", "List the applications of a job and see its board.", "job.view"),
    APPLICATION_CREATE("application.create", "Enter a candidate on a job.", "job.view"),
    APPLICATION_MOVE("application.move", "Move an application to another stage."),
    APPLICATION_WITHDRAW("application.withdraw", "Withdraw an application.");

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

    /** Whether using it passes judgement on a person, so that nobody may use it on what is about themselves. */
    public boolean judges() {
        return this == APPLICATION_MOVE;
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
