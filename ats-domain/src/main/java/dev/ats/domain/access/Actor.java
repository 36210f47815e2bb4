package dev.ats.domain.access;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.access.machines.ApiKeyId;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.OrganizationId;
import java.util.Optional;
import java.util.Set;

/**
 * Whoever asks for something. There is no request without an actor: somebody not signed in is {@link Anonymous}, the
 * product itself is {@link System}, and an embedding application makes its own users {@link Member}s.
 */
public sealed interface Actor {

    /** How history and journal name them. */
    Author author();

    /** The account they signed in to, if any. */
    default Optional<AccountId> account() {
        return Optional.empty();
    }

    /** The organization they act in, if any. */
    default Optional<OrganizationId> organization() {
        return Optional.empty();
    }

    /** What they may do in the organization they act in, and only there. */
    default Grants grants() {
        return Grants.NONE;
    }

    /** Whether they signed in with a second factor, too, and still have it. */
    default boolean proved() {
        return false;
    }

    /** Somebody who did not say who they are. */
    record Anonymous() implements Actor {

        @Override
        public Author author() {
            return Author.PUBLIC;
        }
    }

    /**
     * A person signed in without an organization: a candidate.
     *
     * @param proved whether they signed in with a second factor, too
     */
    record Account(AccountId id, boolean proved) implements Actor {

        public Account {
            requireNonNull(id, "id");
        }

        /** Somebody of whom no more is known than that it is them. */
        public Account(AccountId id) {
            this(id, false);
        }

        @Override
        public Author author() {
            return Author.account(id);
        }

        @Override
        public Optional<AccountId> account() {
            return Optional.of(id);
        }
    }

    /**
     * A person signed in to one organization.
     *
     * @param roles what they are there, by name; what that lets them do is in the grants
     * @param grants what their roles let them do there, and only there, as things stand
     * @param team the members of the teams they manage
     * @param withheld what their roles would let them do besides
     * @param proved whether they signed in with a second factor, too
     */
    record Member(
            AccountId id,
            OrganizationId home,
            Set<RoleName> roles,
            Grants grants,
            Set<AccountId> team,
            Withheld withheld,
            boolean proved)
            implements Actor {

        public Member {
            requireNonNull(id, "id");
            requireNonNull(home, "home");
            roles = Set.copyOf(roles);
            requireNonNull(grants, "grants");
            team = Set.copyOf(team);
            requireNonNull(withheld, "withheld");
        }

        /** Somebody who may do all that they are granted, by whatever role. */
        public Member(AccountId id, OrganizationId home, Grants grants, Set<AccountId> team) {
            this(id, home, Set.of(), grants, team, Withheld.NOTHING, false);
        }

        /** The same person, who is that. */
        public Member withRoles(Set<RoleName> named) {
            return new Member(id, home, named, grants, team, withheld, proved);
        }

        @Override
        public Author author() {
            return Author.account(id);
        }

        @Override
        public Optional<AccountId> account() {
            return Optional.of(id);
        }

        @Override
        public Optional<OrganizationId> organization() {
            return Optional.of(home);
        }
    }

    /**
     * A program that an organization gave a key to. It is nobody, so nothing is its own or assigned to it.
     *
     * @param grants what the key permits there, of which only what reaches the whole organization takes anything in
     */
    record Machine(ApiKeyId key, OrganizationId home, Grants grants) implements Actor {

        public Machine {
            requireNonNull(key, "key");
            requireNonNull(home, "home");
            requireNonNull(grants, "grants");
        }

        @Override
        public Author author() {
            return Author.machine(key);
        }

        @Override
        public Optional<OrganizationId> organization() {
            return Optional.of(home);
        }
    }

    /**
     * The product itself. It may do everything, so it must say what for.
     *
     * @param purpose one word, such as {@code seed}
     */
    @SuppressWarnings("JavaLangClash") // the word everybody uses for it; java.lang.System has no place in the domain
    record System(String purpose) implements Actor {

        public System {
            requireNonNull(purpose, "purpose");
        }

        @Override
        public Author author() {
            return Author.system(purpose);
        }
    }
}
