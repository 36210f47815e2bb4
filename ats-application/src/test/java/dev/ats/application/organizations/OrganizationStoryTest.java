package dev.ats.application.organizations;

import static dev.ats.application.testkit.Outcomes.done;
import static dev.ats.application.testkit.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.kernel.Seen;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.Workplace;
import dev.ats.domain.organizations.Organization;
import dev.ats.domain.organizations.OrganizationKind;
import dev.ats.domain.organizations.Slug;
import dev.ats.domain.organizations.WebDomain;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.Outcome;
import org.junit.jupiter.api.Test;

class OrganizationStoryTest {
    private final AtsTestKit kit = AtsTestKit.inMemory();
    private final Workplace acme = kit.organization("Acme");
    private final Person ada = acme.admin();

    @Test
    void isSeenByItsMembersAndChangedByItsAdmins() {
        Person rita = acme.recruiter("rita");
        assertThat(done(view(rita)).slug()).isEqualTo(new Slug("acme"));
        assertThat(refused(change(rita, "Mine", null, Seen.ANY)).code()).isEqualTo("forbidden");

        Organization.State changed = done(change(ada, "Acme & Söhne", null, Seen.onlyIf(1)));

        assertThat(changed.slug()).isEqualTo(new Slug("acme-sohne"));
        assertThat(changed.domain()).isEqualTo(new WebDomain("acme.example"));
        assertThat(done(view(rita))).isEqualTo(changed);
        assertThat(refused(change(ada, "Acme", null, Seen.onlyIf(1))).code()).isEqualTo("precondition_failed");
        var journal = acme.journal();
        assertThat(journal.stream().flatMap(entry -> entry.facts().stream())).contains("OrganizationChanged");
        assertThat(done(change(ada, "Acme & Söhne", null, Seen.ANY)).version())
                .as("nothing changed")
                .isEqualTo(2);
    }

    @Test
    void isSeenByNobodyElse() {
        assertThat(refused(view(kit.candidate("carl"))).code()).isEqualTo("forbidden");
        assertThat(refused(view(acme.member("cleo", "client"))).code()).isEqualTo("forbidden");
        assertThat(done(view(kit.organization("Globex").admin())).name()).isEqualTo(new Name("Globex"));
    }

    @Test
    void hasANameAndASlugOfItsOwn() {
        kit.organization("Globex");

        assertThat(refused(change(ada, "GLOBEX", new Slug("acme"), Seen.ANY)).code())
                .isEqualTo("name_taken");
        assertThat(refused(change(ada, "Acme", new Slug("globex"), Seen.ANY)).code())
                .isEqualTo("slug_taken");
        assertThat(done(change(ada, "ACME", new Slug("acme"), Seen.ANY)).name()).isEqualTo(new Name("ACME"));
        assertThat(done(change(ada, "Globex!", null, Seen.ANY)).slug().value()).matches("globex-[0-9a-f]{12}");
        String kept = done(view(ada)).slug().value();
        assertThat(done(change(ada, "Globex!", new Slug(kept), Seen.ANY)).version())
                .isEqualTo(3);
    }

    private Outcome<Organization.State> view(Person person) {
        return kit.ats().organizations().view().ask(person.actor(), new ViewOrganization());
    }

    private Outcome<Organization.State> change(Person person, String name, Slug slug, Seen seen) {
        return kit.ats()
                .organizations()
                .change()
                .run(
                        person.actor(),
                        new ChangeOrganization(
                                new Name(name), slug, new WebDomain("acme.example"), OrganizationKind.EMPLOYER, seen));
    }
}
