package dev.ats.bootstrap.settings;

/** A variable that is wrong or unknown; the message is the one line to show. */
public final class SettingsFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    SettingsFault(String line) {
        super(line, null, false, false);
    }
}
