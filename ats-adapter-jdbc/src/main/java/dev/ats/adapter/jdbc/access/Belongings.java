package dev.ats.adapter.jdbc.access;

import static java.util.stream.Collectors.toSet;

import dev.ats.adapter.jdbc.kernel.Row;
import dev.ats.application.access.Identity;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.Grants;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.OrganizationId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What an account is where it belongs, as one column: a text for each organization, of its id and then words, which are the
 * roles held there, the grants of those that it has defined (with a colon), who is in the account's teams (with an @), and
 * why what is granted cannot be used there for now (with an exclamation mark).
 */
public final class Belongings {

    private static final String COLUMN = """
            array(
              select b.organization_id || ' ' || array_to_string(b.roles || b.grants || array(
                select '@' || one.id from unnest(b.team) one(id))
                || case when b.suspended then '!suspended' end || case when b.demanding then '!demanding' end, ' ')
              from standings_of(a.id) b%s) as belongings""";

    /** The column for the account {@code a}, asked by the installation; anybody else sees nothing. */
    public static final String OF_ACCOUNT = COLUMN.formatted("");

    /**
     * The same, asked by the account itself: as much as is there where it asks, which is all while it has entered nothing.
     * The installation comes last, for whoever runs it.
     */
    static final String OWN =
            COLUMN.formatted(" where coalesce(organization(), b.organization_id) = b.organization_id");

    private Belongings() {}

    /** Where it belongs, oldest first. */
    public static List<Identity.In> read(Row row) {
        return row.texts("belongings", Belongings::in);
    }

    private static Identity.In in(String text) {
        List<String> words = List.of(text.split(" "));
        OrganizationId organization = new OrganizationId(UUID.fromString(words.get(0)));
        List<String> rest = words.subList(1, words.size());
        Set<RoleName> roles = rest.stream()
                .filter(word -> word.indexOf(':') < 0 && word.indexOf('@') < 0 && word.indexOf('!') < 0)
                .map(RoleName::new)
                .collect(toSet());
        Grants defined = GrantWords.read(rest.stream().filter(word -> word.indexOf(':') > 0));
        return new Identity.In(
                organization,
                roles,
                BuiltInRoles.grantsOf(roles).and(defined),
                team(rest.stream()),
                rest.contains("!suspended"),
                rest.contains("!demanding"));
    }

    private static Set<AccountId> team(Stream<String> words) {
        return words.filter(word -> word.startsWith("@"))
                .map(word -> new AccountId(UUID.fromString(word.substring(1))))
                .collect(toSet());
    }
}
