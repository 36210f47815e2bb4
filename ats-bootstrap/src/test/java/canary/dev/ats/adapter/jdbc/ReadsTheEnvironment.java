package canary.dev.ats.adapter.jdbc;

/** Offends: settings are passed in. */
final class ReadsTheEnvironment {
    String setting() {
        return System.getenv("ATS_SETTING");
    }
}
