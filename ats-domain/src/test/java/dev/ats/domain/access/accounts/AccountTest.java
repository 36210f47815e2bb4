package dev.ats.domain.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.domain.access.RoleName;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.Phone;
import dev.ats.domain.shared.Ref;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccountTest {
    private static final Moment MOMENT =
            new Moment(Author.PUBLIC, Instant.parse("2026-01-01T09:00:00Z"), () -> new UUID(7, 1));

    private static final Phone PHONE = new Phone("+49 30 123456");

    private final Account account = Account.register(
                    new Name("A Stranger"), new Email("rita@example.org"), false, MOMENT)
            .next();

    @Test
    void isItsOwnersOnceTheAddressIsProved() {
        Change<Account> verified = account.verifyEmail();

        assertThat(verified.next().state().emailVerified()).isTrue();
        assertThat(verified.next().state().fullName()).isEqualTo(new Name("A Stranger"));
        assertThat(verified.next().state().version()).isEqualTo(2);
        assertThat(verified.events())
                .containsExactly(new EmailVerified(account.state().id()));
        assertThat(verified.events().get(0).about())
                .isEqualTo(Ref.to(account.state().id()));
    }

    @Test
    void isCalledAsItsOwnerSaysWhoClaimsIt() {
        Change<Account> claimed = account.claim(new Name("Rita"));

        assertThat(claimed.next().state().fullName()).isEqualTo(new Name("Rita"));
        assertThat(claimed.next().state().emailVerified()).isTrue();
        assertThat(claimed.next().state().id()).isEqualTo(account.state().id());
        assertThat(claimed.events())
                .containsExactly(new EmailVerified(account.state().id()));
    }

    @Test
    void isDescribedByItsOwnerWithoutBeingProved() {
        Change<Account> described = account.describe(new Name("Rita"), PHONE);

        assertThat(described.next().state().fullName()).isEqualTo(new Name("Rita"));
        assertThat(described.next().state().phone()).isEqualTo(PHONE);
        assertThat(described.next().state().emailVerified()).isFalse();
        assertThat(described.next().state().version()).isEqualTo(2);
        assertThat(described.events())
                .containsExactly(new ProfileChanged(account.state().id()));
        assertThat(described.events().get(0).about())
                .isEqualTo(Ref.to(account.state().id()));
        assertThat(described.next().verifyEmail().next().state().phone()).isEqualTo(PHONE);
    }

    @Test
    void losesTheNumberOfAStrangerWithTheirName() {
        Account strangers = account.describe(new Name("A Stranger"), PHONE).next();

        assertThat(strangers.claim(new Name("Rita")).next().state().phone()).isNull();
    }

    @Test
    void isTheSubjectOfWhatHappensToIt() {
        AccountId id = account.state().id();

        assertThat(new PasswordChanged(id).about()).isEqualTo(Ref.to(id));
        assertThat(new OperatorAppointed(id).about()).isEqualTo(Ref.to(id));
        assertThat(new MemberStatusChanged(id, MemberStatus.ACTIVE).about())
                .isEqualTo(new Ref(Ref.Kind.MEMBER, id.value()));
        assertThat(new MemberRolesChanged(id, Set.of(new RoleName("admin"))).about())
                .isEqualTo(new Ref(Ref.Kind.MEMBER, id.value()));
    }
}
