package dev.ats.domain.organizations;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OrganizationTest {

    private final Moment moment = new Moment(Author.system("test"), Instant.EPOCH, () -> new UUID(0, 1));

    @Test
    void refusesToBeTheInstallation() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Organization.found(
                        OrganizationId.INSTALLATION, new Name("Acme"), OrganizationKind.EMPLOYER, moment));
    }
}
