package dev.ats.domain.access.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.Ref;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountTokenTest {
    private static final Instant NINE = Instant.parse("2026-01-01T09:00:00Z");
    private static final UUID ID = new UUID(7, 1);
    private static final AccountId CARL = new AccountId(new UUID(7, 2));
    private static final Secret SECRET = new Secret("a".repeat(43));
    private static final Moment MOMENT = new Moment(Author.PUBLIC, NINE, () -> ID);

    @ParameterizedTest
    @CsvSource({"VERIFY_EMAIL,1440", "RESET_PASSWORD,30"})
    void opensForAWhile(TokenPurpose purpose, long minutes) {
        AccountToken token = make(purpose).next();
        Instant end = NINE.plus(Duration.ofMinutes(minutes));

        assertThat(token.opensWith(SECRET, NINE)).isTrue();
        assertThat(token.opensWith(SECRET, end.minusNanos(1_000))).isTrue();
        assertThat(token.opensWith(SECRET, end)).isFalse();
    }

    @Test
    void opensForItsSecretOnlyOfWhichADigestIsKept() {
        Change<AccountToken> made = make(TokenPurpose.VERIFY_EMAIL);

        assertThat(made.next().opensWith(new Secret("b".repeat(43)), NINE)).isFalse();
        assertThat(made.next().state().digest()).isEqualTo(SECRET.digest());
        assertThat(made.events())
                .containsExactly(new AccountTokenMade(CARL, new TokenId(ID), TokenPurpose.VERIFY_EMAIL));
        assertThat(made.events().get(0).about()).isEqualTo(Ref.to(CARL));
    }

    @Test
    void opensOnce() {
        Change<AccountToken> used = make(TokenPurpose.VERIFY_EMAIL).next().use();

        assertThat(used.next().opensWith(SECRET, NINE)).isFalse();
        assertThat(used.next().state().version()).isEqualTo(2);
        assertThat(used.events()).isEmpty();
    }

    @Test
    void opensForItsPurposeOnly() {
        AccountToken token = make(TokenPurpose.RESET_PASSWORD).next();

        assertThat(token.opensFor(TokenPurpose.RESET_PASSWORD, SECRET, NINE)).isTrue();
        assertThat(token.opensFor(TokenPurpose.VERIFY_EMAIL, SECRET, NINE)).isFalse();
    }

    @Test
    void isMadeThreeTimesInAnHourAtMost() {
        Instant first = NINE.minus(Duration.ofHours(1));
        List<Instant> two = List.of(NINE, NINE.minusSeconds(60));
        List<Instant> three = List.of(NINE, NINE.minusSeconds(60), first.plusNanos(1_000));

        assertThat(AccountToken.mayBeMadeAt(NINE, List.of())).isTrue();
        assertThat(AccountToken.mayBeMadeAt(NINE, two)).isTrue();
        assertThat(AccountToken.mayBeMadeAt(NINE, three)).isFalse();
        assertThat(AccountToken.mayBeMadeAt(NINE, List.of(NINE, NINE.minusSeconds(60), first)))
                .isTrue();
    }

    private static Change<AccountToken> make(TokenPurpose purpose) {
        return AccountToken.make(CARL, purpose, id -> SECRET, MOMENT);
    }
}
