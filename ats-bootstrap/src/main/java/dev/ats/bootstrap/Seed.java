package dev.ats.bootstrap;

import dev.ats.application.Ats;
import dev.ats.application.access.AddMember;
import dev.ats.application.access.RegisterAccount;
import dev.ats.application.organizations.FoundOrganization;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.Role;
import dev.ats.domain.organizations.OrganizationKind;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.IdSource;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Plants two small organizations with their people, through the product's own use cases, so that there is somebody to
 * try things as. Each run plants new ones beside those that are there.
 */
final class Seed {

    private static final Actor PLANTER = new Actor.System("seed");

    private final Ats ats;
    private final IdSource ids;
    private final Map<String, String> planted = new LinkedHashMap<>();

    private Seed(Ats ats, IdSource ids) {
        this.ats = ats;
        this.ids = ids;
    }

    /**
     * Plants them.
     *
     * @return the ids of what was planted, by the name of a shell variable
     */
    static Map<String, String> plant(Ats ats, IdSource ids) {
        Seed seed = new Seed(ats, ids);
        // Names are unique in an installation; the end of a fresh id tells this run's from those of earlier ones.
        String run = ids.next().toString().substring(28);
        seed.employer("ACME", "Acme " + run, "acme-" + run);
        seed.employer("GLOBEX", "Globex " + run, "globex-" + run);
        AccountId candidate = seed.person("Carl Candidate", "carl@home-" + run);
        seed.planted.put("CANDIDATE", candidate.toString());
        return seed.planted;
    }

    private void employer(String key, String name, String domain) {
        AccountId admin = person("Ada Admin", "ada@" + domain);
        OrganizationId organization = new OrganizationId(ids.next());
        done(ats.organizations()
                .found()
                .run(
                        PLANTER,
                        new FoundOrganization(
                                organization, new Name(name), OrganizationKind.EMPLOYER, admin, Set.of())));
        planted.put(key, organization.toString());
        planted.put(key + "_ADMIN", admin.toString());
        planted.put(
                key + "_RECRUITER", member(organization, "Rita Recruiter", "rita@" + domain, BuiltInRoles.RECRUITER));
        planted.put(
                key + "_HIRING_MANAGER",
                member(organization, "Henry Manager", "henry@" + domain, BuiltInRoles.HIRING_MANAGER));
    }

    private String member(OrganizationId organization, String name, String address, Role role) {
        AccountId account = person(name, address);
        return done(ats.access().addMember().run(PLANTER, new AddMember(organization, account, Set.of(role.name()))))
                .toString();
    }

    private AccountId person(String name, String address) {
        Email email = new Email(address.toLowerCase(Locale.ROOT) + ".example");
        return done(ats.access().register().run(PLANTER, new RegisterAccount(new Name(name), email, true)));
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.fold(value -> value, refusal -> {
            throw new StartFault("seeding was refused: " + refusal.code() + ", "
                    + refusal.rule().detail());
        });
    }
}
