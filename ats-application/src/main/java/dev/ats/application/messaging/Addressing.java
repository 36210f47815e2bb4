package dev.ats.application.messaging;

import static dev.ats.domain.messaging.MailTemplate.APPLICATION_RECEIVED;
import static dev.ats.domain.messaging.MailTemplate.APPLICATION_RECEIVED_TEAM;
import static dev.ats.domain.messaging.MailTemplate.APPLICATION_REPEATED;
import static dev.ats.domain.messaging.MailTemplate.INVITATION;
import static dev.ats.domain.messaging.MailTemplate.PASSWORD_CHANGED;
import static dev.ats.domain.messaging.MailTemplate.RESET_PASSWORD;
import static dev.ats.domain.messaging.MailTemplate.SLA_ALERT;
import static dev.ats.domain.messaging.MailTemplate.STAGE_CHANGED;
import static dev.ats.domain.messaging.MailTemplate.VERIFY_EMAIL;
import static java.util.Objects.requireNonNull;

import dev.ats.domain.access.accounts.PasswordChanged;
import dev.ats.domain.access.invitations.MemberInvited;
import dev.ats.domain.access.sessions.AccountTokenMade;
import dev.ats.domain.access.sessions.TokenPurpose;
import dev.ats.domain.messaging.MailTemplate;
import dev.ats.domain.messaging.Recipient;
import dev.ats.domain.pipeline.ApplicationMoved;
import dev.ats.domain.pipeline.ApplicationRepeated;
import dev.ats.domain.pipeline.ApplicationSubmitted;
import dev.ats.domain.pipeline.Pipeline;
import dev.ats.domain.pipeline.sla.SlaBreached;
import dev.ats.domain.shared.Event;
import java.util.ArrayList;
import java.util.List;

/** Who is written to about what. Nobody is told what they have done themselves, but for the receipt of an application. */
public record Addressing(MailTemplate template, Recipient recipient) {

    public Addressing {
        requireNonNull(template, "template");
        requireNonNull(recipient, "recipient");
    }

    /** The mails that follow from it; an event that nobody has to know of makes none. */
    static List<Addressing> of(Occasion occasion) {
        Event event = occasion.event();
        if (event instanceof ApplicationSubmitted submitted) {
            return ofSubmission(occasion, submitted);
        }
        if (event instanceof ApplicationMoved moved) {
            return occasion.isBy(occasion.candidate())
                    ? List.of()
                    : List.of(new Addressing(STAGE_CHANGED, Recipient.candidate(moved.candidate())));
        }
        if (event instanceof ApplicationRepeated repeated) {
            return List.of(new Addressing(APPLICATION_REPEATED, Recipient.candidate(repeated.candidate())));
        }
        if (event instanceof SlaBreached) {
            return occasion.recruiters().stream()
                    .map(concerned -> new Addressing(SLA_ALERT, Recipient.account(concerned)))
                    .toList();
        }
        if (event instanceof AccountTokenMade made) {
            MailTemplate template = made.purpose() == TokenPurpose.VERIFY_EMAIL ? VERIFY_EMAIL : RESET_PASSWORD;
            return List.of(new Addressing(template, Recipient.account(made.account())));
        }
        if (event instanceof MemberInvited invited) {
            return List.of(new Addressing(
                    INVITATION, Recipient.invited(invited.invitation().value())));
        }
        if (event instanceof PasswordChanged changed) {
            return List.of(new Addressing(PASSWORD_CHANGED, Recipient.account(changed.account())));
        }
        return List.of();
    }

    /** Whether it tells a decision that ends an application, and that its maker may want to take back. */
    static boolean isDecision(Occasion occasion) {
        return occasion.event() instanceof ApplicationMoved moved
                && moved.entered().isFinal()
                && !moved.to().equals(Pipeline.WITHDRAWN);
    }

    private static List<Addressing> ofSubmission(Occasion occasion, ApplicationSubmitted submitted) {
        List<Addressing> all = new ArrayList<>();
        all.add(new Addressing(APPLICATION_RECEIVED, Recipient.candidate(submitted.candidate())));
        occasion.recruiters().stream()
                .filter(recruiter -> !occasion.isBy(recruiter))
                .map(recruiter -> new Addressing(APPLICATION_RECEIVED_TEAM, Recipient.account(recruiter)))
                .forEach(all::add);
        return all;
    }
}
