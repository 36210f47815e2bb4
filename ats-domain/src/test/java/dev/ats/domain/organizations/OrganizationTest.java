package dev.ats.domain.organizations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.InvalidValue;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.Ref;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationTest {

    private static final OrganizationId ACME = new OrganizationId(new UUID(1, 1));

    private final Moment moment =
            new Moment(Author.system("test"), Instant.parse("2026-01-01T09:00:00Z"), UUID::randomUUID);

    @Test
    void isFoundedUnderTheIdItsUnitOfWorkHasEntered() {
        Change<Organization> founded =
                Organization.found(ACME, new Name("Acme"), new Slug("acme"), OrganizationKind.AGENCY, moment);

        assertThat(founded.next().state())
                .isEqualTo(new Organization.State(
                        ACME,
                        new Name("Acme"),
                        new Slug("acme"),
                        null,
                        OrganizationKind.AGENCY,
                        OrganizationStatus.ACTIVE,
                        moment.at(),
                        1));
        assertThat(founded.events()).containsExactly(new OrganizationFounded(ACME, OrganizationKind.AGENCY));
        assertThat(founded.events().get(0).about()).isEqualTo(Ref.to(ACME));
    }

    @Test
    void refusesToBeTheInstallation() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Organization.found(
                        OrganizationId.INSTALLATION,
                        new Name("Acme"),
                        new Slug("acme"),
                        OrganizationKind.EMPLOYER,
                        moment));
    }

    @Test
    void tellsWhatOfItBecameDifferentAndNothingElse() {
        Organization acme = acme();

        Change<Organization> changed = acme.become(
                new Name("Acme"), new Slug("acme-2"), new WebDomain("Acme.example"), OrganizationKind.EMPLOYER);

        assertThat(changed.events())
                .containsExactly(
                        new OrganizationChanged(ACME, List.of(OrganizationTrait.SLUG, OrganizationTrait.DOMAIN)));
        assertThat(changed.next().state().domain()).isEqualTo(new WebDomain("acme.example"));
        assertThat(changed.next().state().version()).isEqualTo(2);
        Organization.State now = changed.next().state();
        assertThat(changed.next().become(now.name(), now.slug(), now.domain(), now.kind()))
                .isEqualTo(Change.of(changed.next()));
    }

    @Test
    void isSuspendedAndServedAgain() {
        Change<Organization> suspended = done(acme().become(OrganizationStatus.SUSPENDED));
        assertThat(suspended.next().state().status()).isEqualTo(OrganizationStatus.SUSPENDED);
        assertThat(suspended.events())
                .containsExactly(
                        new OrganizationStatusChanged(ACME, OrganizationStatus.ACTIVE, OrganizationStatus.SUSPENDED));

        Change<Organization> back = done(suspended.next().become(OrganizationStatus.ACTIVE));

        assertThat(back.next().state().version()).isEqualTo(3);
        assertThat(back.next().become(OrganizationStatus.ACTIVE).<String>fold(done -> "done", no -> no.code()))
                .isEqualTo("transition_not_allowed");
        assertThat(OrganizationLifecycle.toMermaid()).contains("suspend", "reactivate");
    }

    @ParameterizedTest
    @CsvSource({
        "Acme Inc., acme-inc",
        "  Crème Brûlée & Söhne , creme-brulee-sohne",
        "'Bäcker''s -- 24/7', backer-s-24-7",
        "東京, o-000000000001"
    })
    void isStoodForInAddressesByWhatItsNameMakes(String name, String slug) {
        assertThat(Organization.slugOf(new Name(name), ACME)).hasToString(slug);
        assertThat(Organization.slugApart(new Name(name), ACME).value()).endsWith("-000000000001");
    }

    @Test
    void hasASlugThatIsNotTooLongWhateverItsName() {
        Name longest = new Name("ab ".repeat(66) + "c");

        assertThat(Organization.slugOf(longest, ACME).value()).hasSize(59).endsWith("ab");
        assertThat(Organization.slugApart(longest, ACME).value()).hasSizeLessThanOrEqualTo(60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Acme", "-acme", "acme-", "a--b", "a_b", "ä"})
    void refusesWhatIsNoSlug(String wrong) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Slug(wrong));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Slug("a".repeat(61)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "acme", "-a.example", "a..b", "http://a.example", "a.example/", "ä.example"})
    void refusesWhatIsNoDomain(String wrong) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new WebDomain(wrong));
    }

    private Organization acme() {
        return Organization.found(ACME, new Name("Acme"), new Slug("acme"), OrganizationKind.EMPLOYER, moment)
                .next();
    }

    private static Change<Organization> done(Outcome<Change<Organization>> outcome) {
        return outcome.fold(change -> change, refusal -> {
            throw new AssertionError(refusal);
        });
    }
}
