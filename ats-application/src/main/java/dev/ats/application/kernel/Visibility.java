package dev.ats.application.kernel;

import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Grants;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.Policy;
import dev.ats.domain.access.Reach;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.OrganizationId;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** How much of a list an actor may see: the policy, said so that a query can filter by it. Only the Gate makes one. */
public abstract sealed class Visibility {

    private Visibility() {}

    /** Handles all four; there is no fifth. */
    public abstract <X> X fold(
            Function<? super Member, ? extends X> member,
            Function<? super OwnAccount, ? extends X> own,
            Supplier<? extends X> everybody,
            Supplier<? extends X> system);

    /** Whatever the grants of a member of the organization entered reach, and what is the member's own. */
    public static final class Member extends Visibility {

        private final Actor.Member member;
        private final Reach reach;

        private Member(Actor.Member member, Reach reach) {
            this.member = member;
            this.reach = reach;
        }

        /** The organization, which is the one entered. */
        public OrganizationId organization() {
            return member.home();
        }

        /** The member's account. */
        public AccountId account() {
            return member.id();
        }

        /** What they are there. */
        public Set<RoleName> roles() {
            return member.roles();
        }

        /** What they may do there. */
        public Grants grants() {
            return member.grants();
        }

        /** How far they see. */
        public Reach reach() {
            return reach;
        }

        /** The members of the teams they manage. */
        public Set<AccountId> team() {
            return member.team();
        }

        @Override
        public <X> X fold(
                Function<? super Member, ? extends X> member,
                Function<? super OwnAccount, ? extends X> own,
                Supplier<? extends X> everybody,
                Supplier<? extends X> system) {
            return member.apply(this);
        }
    }

    /** What is the account's own, and what is published. */
    public static final class OwnAccount extends Visibility {

        private final AccountId account;

        private OwnAccount(AccountId account) {
            this.account = account;
        }

        /** Whose own. */
        public AccountId account() {
            return account;
        }

        @Override
        public <X> X fold(
                Function<? super Member, ? extends X> member,
                Function<? super OwnAccount, ? extends X> own,
                Supplier<? extends X> everybody,
                Supplier<? extends X> system) {
            return own.apply(this);
        }
    }

    /** What is published. */
    public static final class Everybody extends Visibility {

        private static final Everybody IT = new Everybody();

        private Everybody() {}

        @Override
        public <X> X fold(
                Function<? super Member, ? extends X> member,
                Function<? super OwnAccount, ? extends X> own,
                Supplier<? extends X> everybody,
                Supplier<? extends X> system) {
            return everybody.get();
        }
    }

    /** Everything of the organization entered. */
    public static final class Everything extends Visibility {

        private static final Everything IT = new Everything();

        private Everything() {}

        @Override
        public <X> X fold(
                Function<? super Member, ? extends X> member,
                Function<? super OwnAccount, ? extends X> own,
                Supplier<? extends X> everybody,
                Supplier<? extends X> system) {
            return system.get();
        }
    }

    static Visibility of(Actor actor, Permission permission, OrganizationId entered) {
        Objects.requireNonNull(permission, "permission");
        if (actor instanceof Actor.System) {
            return Everything.IT;
        }
        if (actor instanceof Actor.Member member && member.home().equals(entered)) {
            Optional<Reach> reach = Policy.reachIn(member.home(), member, permission);
            if (reach.isPresent()) {
                return new Member(member, reach.get());
            }
        }
        if (actor instanceof Actor.Machine machine
                && Policy.reachIn(entered, machine, permission)
                        .filter(Reach.ORGANIZATION::equals)
                        .isPresent()) {
            return Everything.IT;
        }
        return actor.account().<Visibility>map(OwnAccount::new).orElse(Everybody.IT);
    }
}
