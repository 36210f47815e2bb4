package dev.ats.domain.organizations.settings;

import dev.ats.domain.shared.InvalidValue;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.PipelineName;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Values for settings; null where there is none.
 *
 * @param decisionMailDelayHours 0 to {@value #MOST_DELAY_HOURS}
 * @param retentionMonths 1 to {@value #MOST_RETENTION_MONTHS}
 */
public record SettingValues(
        WorkCalendar calendar,
        Integer decisionMailDelayHours,
        Integer retentionMonths,
        Boolean requireSecondFactor,
        OfferApproval offerApproval,
        PipelineName defaultPipeline,
        Likeness duplicateThreshold,
        Name mailFromName,
        Language locale) {

    /** Thirty days. */
    public static final int MOST_DELAY_HOURS = 720;

    /** Ten years. */
    public static final int MOST_RETENTION_MONTHS = 120;

    /** No value for anything. */
    public static final SettingValues NONE = new SettingValues(null, null, null, null, null, null, null, null, null);

    /** The product's: a value for everything but the name that mails come from, which is the organization's. */
    public static final SettingValues DEFAULT = new SettingValues(
            WorkCalendar.USUAL,
            0,
            24,
            false,
            OfferApproval.NONE,
            new PipelineName("default"),
            new Likeness(0.6),
            null,
            new Language("en"));

    /** @throws InvalidValue when a number is out of its bounds */
    public SettingValues {
        within(decisionMailDelayHours, 0, MOST_DELAY_HOURS);
        within(retentionMonths, 1, MOST_RETENTION_MONTHS);
    }

    /** These, and those where there is none. */
    public SettingValues orElse(SettingValues those) {
        return new SettingValues(
                either(calendar, those.calendar),
                either(decisionMailDelayHours, those.decisionMailDelayHours),
                either(retentionMonths, those.retentionMonths),
                either(requireSecondFactor, those.requireSecondFactor),
                either(offerApproval, those.offerApproval),
                either(defaultPipeline, those.defaultPipeline),
                either(duplicateThreshold, those.duplicateThreshold),
                either(mailFromName, those.mailFromName),
                either(locale, those.locale));
    }

    /** Whether a second factor is demanded of whoever administers. */
    public boolean demandsSecondFactor() {
        return Boolean.TRUE.equals(requireSecondFactor);
    }

    /** What there is a value for, in the order of the settings. */
    public List<Setting> said() {
        return unlike(NONE);
    }

    /** What there is another value for than among those, or none where they have one. */
    public List<Setting> unlike(SettingValues those) {
        return Arrays.stream(Setting.values())
                .filter(setting -> !Objects.equals(setting.in(this), setting.in(those)))
                .toList();
    }

    private static <T> T either(T first, T second) {
        return first == null ? second : first;
    }

    private static void within(Integer number, int least, int most) {
        if (number != null && (number < least || number > most)) {
            throw new InvalidValue("must be " + least + " to " + most);
        }
    }
}
