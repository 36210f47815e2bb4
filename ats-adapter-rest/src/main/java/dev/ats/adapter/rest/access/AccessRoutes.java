package dev.ats.adapter.rest.access;

import dev.ats.adapter.rest.json.NeverNull;
import dev.ats.adapter.rest.problems.Refused;
import dev.ats.adapter.rest.problems.WireProblems;
import dev.ats.adapter.rest.routes.Blanks;
import dev.ats.adapter.rest.routes.Reply;
import dev.ats.adapter.rest.routes.Request;
import dev.ats.adapter.rest.routes.Route;
import dev.ats.application.access.AccessUseCases;
import dev.ats.application.access.ChangeProfile;
import dev.ats.application.access.Identity;
import dev.ats.application.access.WhoAmI;
import dev.ats.application.kernel.GateRules;
import dev.ats.application.kernel.StoredReply;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.Grants;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.Reach;
import dev.ats.domain.access.Withheld;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Phone;
import java.util.List;

/** The routes of accounts. */
public final class AccessRoutes {

    /** What of somebody may be unsaid. */
    public static final Blanks BLANKS =
            Blanks.usual().and(Me.class, "organizationId", "withheldBecause").and(Me.Account.class, "phone");

    static final String CONTEXT = "access";

    /** Where somebody sees who they are. */
    static final String ME = "/auth/me";

    private final AccessUseCases access;

    public AccessRoutes(AccessUseCases access) {
        this.access = access;
    }

    /**
     * Who is asking.
     *
     * @param organizationId where they act now, or null for a candidate's own things
     * @param secondFactor whether signing in asks for one
     * @param permissions what they may do as they are signed in now, beyond what anybody may
     * @param withheld what their roles grant besides, and they may not use for now
     * @param withheldBecause why, or null where nothing is withheld
     */
    record Me(
            Account account,
            OrganizationId organizationId,
            List<Welcome.Membership> memberships,
            boolean secondFactor,
            List<Permitted> permissions,
            List<Permitted> withheld,
            Withheld.Reason withheldBecause) {

        /**
         * Their login.
         *
         * @param phone null where they have said none
         */
        record Account(AccountId id, Email email, Name fullName, Phone phone) {}

        /** A permission by its code, and how far it reaches. */
        record Permitted(String permission, Reach reach) {}

        static Me of(Identity identity, Actor actor) {
            return new Me(
                    new Account(identity.account(), identity.email(), identity.fullName(), identity.phone()),
                    actor.organization().orElse(null),
                    Welcome.Membership.all(identity.memberships()),
                    identity.factor() != Identity.Factor.NONE,
                    all(actor.grants().and(BuiltInRoles.CANDIDATE.grants())),
                    all(withheldFrom(actor).grants()),
                    withheldFrom(actor).why());
        }

        private static Withheld withheldFrom(Actor actor) {
            return actor instanceof Actor.Member member ? member.withheld() : Withheld.NOTHING;
        }

        private static List<Permitted> all(Grants grants) {
            return grants.toList().stream()
                    .map(grant -> new Permitted(grant.permission().code(), grant.reach()))
                    .toList();
        }
    }

    /** Somebody is called otherwise, or can be reached otherwise. */
    record ProfileBody(@NeverNull Name fullName, @NeverNull Phone phone) {}

    /** All of them. */
    public List<Route<?>> all() {
        return List.of(whoAmI(), changeProfile());
    }

    private Route<Void> whoAmI() {
        return Route.get(ME)
                .of(CONTEXT)
                .named("whoAmI", "Learn who you are signed in as, where you belong, and what you may do.")
                .answers(200, Me.class)
                .needs(Permission.ACCOUNT_VIEW)
                .by(this::me);
    }

    private Route<ProfileBody> changeProfile() {
        return Route.patch(ME)
                .of(CONTEXT)
                .named("changeProfile", "Say what you are called and how you can be reached.")
                .body(ProfileBody.class, """
                        {"full_name": "Henri Hirer", "phone": "+33 1 23 45 67 89"}""")
                .answers(200, Me.Account.class)
                .refuses(GateRules.STALE)
                .needs(Permission.ACCOUNT_UPDATE)
                .by(this::changeProfile);
    }

    private StoredReply changeProfile(Request<ProfileBody> request) {
        ProfileBody body = request.body();
        if (body.fullName() == null && body.phone() == null) {
            throw Refused.at(WireProblems.INVALID_BODY, "", "must say what is to change: full_name, phone or both");
        }
        return request.run(
                access.changeProfile(),
                new ChangeProfile(request.account(), body.fullName(), body.phone()),
                profile ->
                        Reply.ok(new Me.Account(profile.id(), profile.email(), profile.fullName(), profile.phone())));
    }

    private StoredReply me(Request<Void> request) {
        Actor actor = request.actor();
        return request.ask(
                new Actor.Account(request.account()),
                access.whoAmI(),
                new WhoAmI(),
                identity -> Reply.ok(Me.of(identity, actor)));
    }
}
