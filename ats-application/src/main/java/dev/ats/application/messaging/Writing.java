package dev.ats.application.messaging;

import dev.ats.application.access.Secrets;
import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.messaging.Mail;
import dev.ats.domain.messaging.MailTemplate;
import dev.ats.domain.pipeline.ApplicationMoved;
import dev.ats.domain.pipeline.ApplicationSubmitted;
import dev.ats.domain.pipeline.Pipeline;
import dev.ats.domain.pipeline.StageKind;
import dev.ats.domain.pipeline.sla.SlaBreached;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.Rule;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Finds the words of a mail, or that there is no point in it any more: nobody to write to, a token that opens nothing, a
 * decision that was taken back. Words that are empty stand for "no".
 */
final class Writing {

    static final Rule NOBODY = pointless("nobody", "There is nobody to write to.");
    static final Rule VOID = pointless("void", "What it would let its reader do can no longer be done.");
    static final Rule TAKEN_BACK = pointless("taken_back", "The decision it tells of was taken back.");
    static final Rule MOVED_ON = pointless("moved_on", "What it says to be waiting has moved on.");
    static final Rule FORGOTTEN = pointless("forgotten", "What it tells of is no longer known.");

    /** In UTC, because it goes to people who may be anywhere. */
    private static final DateTimeFormatter DUE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Secrets secrets;

    Writing(Secrets secrets) {
        this.secrets = secrets;
    }

    Outcome<OutgoingMail> of(Letter letter, Instant now) {
        MailTemplate template = letter.mail().state().template();
        if (letter.to() == null) {
            return Outcome.refused(NOBODY.broken());
        }
        if (letter.told() == null || (isAboutAnApplication(template) && letter.matter() == null)) {
            return Outcome.refused(FORGOTTEN.broken());
        }
        if (isTakenBack(letter)) {
            return Outcome.refused(TAKEN_BACK.broken());
        }
        if (hasMovedOn(letter)) {
            return Outcome.refused(MOVED_ON.broken());
        }
        Map<String, String> words = words(letter);
        if (template.isKeyed()) {
            String token = token(letter, now);
            if (token.isEmpty()) {
                return Outcome.refused(VOID.broken());
            }
            words.put("token", token);
        }
        return Outcome.done(outgoing(letter, words));
    }

    private static OutgoingMail outgoing(Letter letter, Map<String, String> words) {
        Mail.State mail = letter.mail().state();
        boolean toCandidate = mail.template() == MailTemplate.APPLICATION_RECEIVED
                || mail.template() == MailTemplate.APPLICATION_REPEATED
                || mail.template() == MailTemplate.STAGE_CHANGED;
        return new OutgoingMail(
                mail.id(),
                mail.template(),
                letter.to().email(),
                letter.to().name(),
                letter.organization(),
                toCandidate ? letter.matter().recruiter() : null,
                words,
                mail.createdAt());
    }

    private static Map<String, String> words(Letter letter) {
        Map<String, String> words = new HashMap<>();
        words.put("name", text(letter.to().name()));
        words.put("organization", text(letter.organization()));
        if (letter.matter() != null) {
            words.put("candidate", letter.matter().candidate().value());
            words.put("job", letter.matter().jobTitle().value());
        }
        Event event = letter.told().event();
        if (event instanceof ApplicationSubmitted) {
            words.put("entered", isOfStaff(letter) ? "yes" : "");
        }
        if (event instanceof ApplicationMoved moved) {
            boolean withdrawn = moved.to().equals(Pipeline.WITHDRAWN);
            words.put("hired", moved.entered() == StageKind.WON ? "yes" : "");
            words.put("withdrawn", withdrawn ? "yes" : "");
            words.put("rejected", moved.entered() == StageKind.LOST && !withdrawn ? "yes" : "");
            words.put("stage", moved.entered().isFinal() ? "" : moved.to().key().replace('_', ' '));
        }
        if (event instanceof SlaBreached breach) {
            words.put("stage", breach.stage().key().replace('_', ' '));
            words.put("due", DUE.format(breach.dueAt()));
        }
        return words;
    }

    /** Somebody of the organization did it: whoever applies is the public, or the person the mail goes to. */
    private static boolean isOfStaff(Letter letter) {
        Author by = letter.told().by();
        return !by.equals(Author.PUBLIC) && !letter.matter().isOwnedBy(by);
    }

    /** Nothing follows an end but that it is taken back, perhaps to decide anew, which is told by a mail of its own. */
    private static boolean isTakenBack(Letter letter) {
        return letter.told().event() instanceof ApplicationMoved moved
                && moved.entered().isFinal()
                && letter.matter().version() != moved.sequence();
    }

    /** An alert is of no use to anybody once the stay it tells of is over. */
    private static boolean hasMovedOn(Letter letter) {
        return letter.told().event() instanceof SlaBreached breach
                && letter.matter().version() != breach.sequence();
    }

    /** Empty when it would open nothing: expired, or made with another key than this installation's. */
    private String token(Letter letter, Instant now) {
        Letter.Key key = letter.key();
        if (key == null || !now.isBefore(key.expiresAt())) {
            return "";
        }
        Secret secret = secrets.of(key.id());
        if (!key.digest().isOf(secret)) {
            return "";
        }
        String own = key.id() + "." + secret.value();
        Mail.State mail = letter.mail().state();
        return mail.template() == MailTemplate.INVITATION ? mail.organization() + "." + own : own;
    }

    private static boolean isAboutAnApplication(MailTemplate template) {
        return switch (template) {
            case APPLICATION_RECEIVED, APPLICATION_RECEIVED_TEAM, APPLICATION_REPEATED, STAGE_CHANGED, SLA_ALERT ->
                true;
            case VERIFY_EMAIL, RESET_PASSWORD, INVITATION, PASSWORD_CHANGED -> false;
        };
    }

    private static String text(Name name) {
        return name == null ? "" : name.value();
    }

    private static Rule pointless(String code, String detail) {
        return new Rule(Rule.Kind.BROKEN_RULE, code, detail);
    }
}
