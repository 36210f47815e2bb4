package dev.ats.domain.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ats.domain.access.RoleName;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Ref;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MembershipTest {
    private static final UUID ID = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final Moment MOMENT =
            new Moment(Author.system("test"), Instant.parse("2026-01-01T09:00:00Z"), () -> ID);
    private static final OrganizationId ACME = new OrganizationId(new UUID(1, 1));
    private static final AccountId RITA = new AccountId(new UUID(1, 2));
    private static final RoleName RECRUITER = new RoleName("recruiter");

    @Test
    void isOfOneAccountInOneOrganization() {
        Change<Membership> added = Membership.add(ACME, RITA, Set.of(RECRUITER), MOMENT);

        assertThat(added.next().state())
                .isEqualTo(
                        new Membership.State(ACME, RITA, Set.of(RECRUITER), MemberStatus.ACTIVE, null, MOMENT.at(), 1));
        assertThat(added.events()).containsExactly(new MemberAdded(RITA, Set.of(RECRUITER)));
        assertThat(added.events().get(0).about()).isEqualTo(new Ref(Ref.Kind.MEMBER, RITA.value()));
    }

    @Test
    void isCalledSomethingElseWithoutSayingWhatInTheEvent() {
        Membership membership =
                Membership.add(ACME, RITA, Set.of(RECRUITER), MOMENT).next();

        Change<Membership> called = membership.call(new Name("Head of People"));

        assertThat(called.next().state().title()).isEqualTo(new Name("Head of People"));
        assertThat(called.next().state().version()).isEqualTo(2);
        assertThat(called.events()).containsExactly(new MemberTitleChanged(RITA));
        assertThat(called.events().get(0).about()).isEqualTo(new Ref(Ref.Kind.MEMBER, RITA.value()));
        assertThat(called.next()
                        .become(MemberStatus.DEACTIVATED)
                        .next()
                        .give(Set.of(new RoleName("admin")))
                        .next()
                        .state()
                        .title())
                .isEqualTo(new Name("Head of People"));
    }

    @Test
    void refusesAMemberWithoutARole() {
        assertThatIllegalArgumentException().isThrownBy(() -> Membership.add(ACME, RITA, Set.of(), MOMENT));
    }

    @Test
    void doesNotChangeWithTheSetItWasMadeOf() {
        Set<RoleName> roles = new HashSet<>(Set.of(RECRUITER));
        Membership membership = Membership.add(ACME, RITA, roles, MOMENT).next();

        roles.add(new RoleName("admin"));

        assertThat(membership.state().roles()).containsExactly(RECRUITER);
    }

    @Test
    void belongsToAnAccountThatIsActiveFromTheStart() {
        Change<Account> registered = Account.register(new Name("Rita"), new Email("rita@example.org"), false, MOMENT);

        assertThat(registered.next().state())
                .isEqualTo(new Account.State(
                        new AccountId(ID),
                        new Name("Rita"),
                        null,
                        new Email("rita@example.org"),
                        false,
                        AccountStatus.ACTIVE,
                        MOMENT.at(),
                        1));
        assertThat(registered.events()).containsExactly(new AccountRegistered(new AccountId(ID)));
    }
}
