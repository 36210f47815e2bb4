package dev.ats.domain.organizations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Ref;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OrganizationTest {

    @Test
    void isFoundedUnderTheIdItsUnitOfWorkHasEntered() {
        OrganizationId acme = new OrganizationId(new UUID(1, 1));
        Moment moment = new Moment(Author.system("test"), Instant.parse("2026-01-01T09:00:00Z"), UUID::randomUUID);

        Change<Organization> founded = Organization.found(acme, new Name("Acme"), OrganizationKind.AGENCY, moment);

        assertThat(founded.next().state())
                .isEqualTo(new Organization.State(acme, new Name("Acme"), OrganizationKind.AGENCY, moment.at(), 1));
        assertThat(founded.events()).containsExactly(new OrganizationFounded(acme, OrganizationKind.AGENCY));
        assertThat(founded.events().get(0).about()).isEqualTo(Ref.to(acme));
    }
}
