package dev.ats.application.messaging;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Query;
import dev.ats.domain.messaging.MailId;
import dev.ats.domain.shared.OrganizationId;

/** "What is to be written in this mail?" */
record FindLetter(OrganizationId organization, MailId mail) implements Query<Letter> {

    FindLetter {
        requireNonNull(organization, "organization");
        requireNonNull(mail, "mail");
    }

    @Override
    public Home home() {
        return Home.of(organization);
    }
}
