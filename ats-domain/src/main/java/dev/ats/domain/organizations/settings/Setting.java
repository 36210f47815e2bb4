package dev.ats.domain.organizations.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Everything that can be set. */
public enum Setting {
    /** When people work. */
    CALENDAR(true),
    /** How many hours mails that tell a decision are held, so that it can be taken back. */
    DECISION_MAIL_DELAY_HOURS(true),
    /** After how many months what is kept of somebody who was not hired is due to be erased. */
    RETENTION_MONTHS(false),
    /** Whether nobody administers without having proved a second factor. */
    REQUIRE_SECOND_FACTOR(false),
    /** Who has to approve offers. */
    OFFER_APPROVAL(false),
    /** The pipeline of a job that names none. */
    DEFAULT_PIPELINE(false),
    /** From what likeness on two candidates are shown as perhaps one. */
    DUPLICATE_THRESHOLD(false),
    /** From whom mails come, by name; without one, from the organization. */
    MAIL_FROM_NAME(true),
    /** In which language to write. */
    LOCALE(true);

    private final boolean teams;

    Setting(boolean teams) {
        this.teams = teams;
    }

    /** Whether a team may have a value of its own. */
    public boolean isTeams() {
        return teams;
    }

    /** Its name outside Java. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Those that a team may have values of its own for. */
    public static List<Setting> ofTeams() {
        return Arrays.stream(values()).filter(Setting::isTeams).toList();
    }

    /** Its value among those, or null. */
    Object in(SettingValues values) {
        return switch (this) {
            case CALENDAR -> values.calendar();
            case DECISION_MAIL_DELAY_HOURS -> values.decisionMailDelayHours();
            case RETENTION_MONTHS -> values.retentionMonths();
            case REQUIRE_SECOND_FACTOR -> values.requireSecondFactor();
            case OFFER_APPROVAL -> values.offerApproval();
            case DEFAULT_PIPELINE -> values.defaultPipeline();
            case DUPLICATE_THRESHOLD -> values.duplicateThreshold();
            case MAIL_FROM_NAME -> values.mailFromName();
            case LOCALE -> values.locale();
        };
    }
}
