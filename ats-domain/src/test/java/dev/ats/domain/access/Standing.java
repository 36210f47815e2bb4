package dev.ats.domain.access;

import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.testkit.WhoMayDoWhat;
import java.util.Set;
import java.util.UUID;

/** How a thing stands to somebody who works at Acme, or to their account. */
enum Standing {
    OWN {
        @Override
        Facts facts() {
            return Facts.of(ACME).ownedBy(SELF);
        }
    },
    ASSIGNED {
        @Override
        Facts facts() {
            return Facts.of(ACME).ownedBy(STRANGER).assignedTo(Set.of(SELF, STRANGER));
        }
    },
    TEAM {
        @Override
        Facts facts() {
            return Facts.of(ACME).assignedTo(Set.of(MATE));
        }
    },
    ORGANIZATION {
        @Override
        Facts facts() {
            return Facts.of(ACME).ownedBy(STRANGER).assignedTo(Set.of(STRANGER));
        }
    },
    FOREIGN {
        @Override
        Facts facts() {
            return Facts.of(ELSEWHERE).assignedTo(Set.of(SELF, MATE));
        }
    },
    PUBLISHED {
        @Override
        Facts facts() {
            return Facts.of(ELSEWHERE).published(true);
        }
    },
    COLLECTION {
        @Override
        Facts facts() {
            return Facts.collectionOf(ACME);
        }
    };

    static final OrganizationId ACME = new OrganizationId(new UUID(1, 1));
    static final OrganizationId ELSEWHERE = new OrganizationId(new UUID(1, 2));
    static final AccountId SELF = new AccountId(new UUID(2, 1));
    static final AccountId MATE = new AccountId(new UUID(2, 2));
    static final AccountId STRANGER = new AccountId(new UUID(2, 3));

    abstract Facts facts();

    /** Somebody with that one role, built in or of the three that the table knows besides. */
    static Actor holding(String role) {
        return switch (role) {
            case "public" -> new Actor.Anonymous();
            case "candidate" -> new Actor.Account(SELF);
            default ->
                member(WhoMayDoWhat.CUSTOM_ROLES.getOrDefault(role, BuiltInRoles.grantsOf(Set.of(new RoleName(role)))));
        };
    }

    /** A member of Acme with these grants, whose team is {@link #MATE}. */
    static Actor.Member member(Grants grants) {
        return new Actor.Member(SELF, ACME, grants, Set.of(MATE));
    }
}
