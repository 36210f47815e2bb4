package dev.ats.application.access.explaining;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Query;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Permission;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Ref;

/**
 * "Why may this actor do that, or what do they lack?"
 *
 * @param actor who is asking
 * @param object a job or an application; or null for something new in the organization they act in
 */
public record Explain(Actor actor, Permission permission, Ref object) implements Query<Explanation> {

    /** @throws IllegalArgumentException when it is a thing of another kind */
    public Explain {
        requireNonNull(actor, "actor");
        requireNonNull(permission, "permission");
        if (object != null && object.kind() != Ref.Kind.JOB && object.kind() != Ref.Kind.APPLICATION) {
            throw new IllegalArgumentException("neither a job nor an application: " + object.kind());
        }
    }

    @Override
    public Home home() {
        if (object == null) {
            return Home.ofActor();
        }
        return object.kind() == Ref.Kind.JOB
                ? Home.ofJob(new JobId(object.id()))
                : Home.ofApplication(new ApplicationId(object.id()));
    }
}
