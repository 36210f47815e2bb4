package dev.ats.domain.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CandidateTest {
    private static final UUID ID = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final Instant NOW = Instant.parse("2026-01-01T09:00:00Z");
    private static final Moment MOMENT = new Moment(Author.PUBLIC, NOW, () -> ID);
    private static final OrganizationId ACME = new OrganizationId(new UUID(1, 1));
    private static final AccountId ACCOUNT = new AccountId(new UUID(1, 2));
    private static final Name NAME = new Name("Carl");
    private static final Email EMAIL = new Email("carl@example.org");

    @Test
    void becomesKnownByAnAddressWithoutALogin() {
        Change<Candidate> added = Candidate.add(ACME, NAME, EMAIL, CandidateSource.REFERRAL, MOMENT);

        assertThat(added.next().state())
                .isEqualTo(new Candidate.State(
                        ACME, new CandidateId(ID), NAME, EMAIL, false, null, CandidateSource.REFERRAL, NOW, 1));
        assertThat(added.events()).containsExactly(new CandidateAdded(new CandidateId(ID), CandidateSource.REFERRAL));
    }

    @Test
    void onlyClaimsAnAddressThatIsNotVerified() {
        assertThat(signedIn(false).next().state().claimed()).isTrue();
        assertThat(signedIn(true).next().state().claimed()).isFalse();
    }

    @Test
    void comesThroughThePortalWhenSignedIn() {
        Change<Candidate> added = signedIn(true);

        assertThat(added.next().state().account()).isEqualTo(ACCOUNT);
        assertThat(added.events()).containsExactly(new CandidateAdded(new CandidateId(ID), CandidateSource.PORTAL));
    }

    @Test
    void keepsEverythingElseWhenLinkedToAnAccount() {
        Candidate candidate =
                Candidate.add(ACME, NAME, EMAIL, CandidateSource.DIRECT, MOMENT).next();

        Change<Candidate> linked = candidate.linkTo(ACCOUNT);

        assertThat(linked.next().state())
                .isEqualTo(new Candidate.State(
                        ACME, new CandidateId(ID), NAME, EMAIL, false, ACCOUNT, CandidateSource.DIRECT, NOW, 2));
        assertThat(linked.events()).containsExactly(new CandidateLinked(new CandidateId(ID), ACCOUNT));
        assertThat(candidate.state().account()).isNull();
    }

    private static Change<Candidate> signedIn(boolean verified) {
        return Candidate.addAccount(ACME, ACCOUNT, NAME, EMAIL, verified, MOMENT);
    }
}
