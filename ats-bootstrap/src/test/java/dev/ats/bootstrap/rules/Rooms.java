package dev.ats.bootstrap.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rooms of the house as package patterns. They begin with {@code ..}, so that the very same rules can be run on the
 * canary's model of the house.
 */
final class Rooms {

    static final String HOUSE = "..dev.ats..";

    static final String DOMAIN = "..dev.ats.domain..";

    static final String WORKFLOW = "..dev.ats.domain.workflow..";

    static final String SHARED = "..dev.ats.domain.shared..";

    static final String APPLICATION = "..dev.ats.application..";

    static final String KERNEL = "..dev.ats.application.kernel..";

    static final String ADAPTERS = "..dev.ats.adapter..";

    static final String REST = "..dev.ats.adapter.rest..";

    static final String JDBC = "..dev.ats.adapter.jdbc..";

    static final String EMBEDDED = "..dev.ats.adapter.jdbc.embedded..";

    static final String MAIL = "..dev.ats.adapter.mail..";

    static final String BOOTSTRAP = "..dev.ats.bootstrap..";

    /** A client of the wire, which happens to come along. */
    static final String DEMO = "..dev.ats.bootstrap.demo..";

    /** A client of the wire that also looks into the database it measures. */
    static final String BENCH = "..dev.ats.bootstrap.bench..";

    static final String TESTKIT = "..testkit..";

    /** The nouns of the business; a new one is a decision. */
    static final Set<String> CONTEXTS = Set.of(
            "access",
            "organizations",
            "jobs",
            "candidates",
            "pipeline",
            "interviews",
            "assessments",
            "offers",
            "staffing",
            "messaging",
            "audit",
            "analytics");

    private static final Pattern DOMAIN_CONTEXT = Pattern.compile("(?:.+\\.)?dev\\.ats\\.domain(?:\\.([^.]+).*)?");

    private static final Pattern APPLICATION_CONTEXT =
            Pattern.compile("(?:.+\\.)?dev\\.ats\\.application(?:\\.([^.]+).*)?");

    private Rooms() {}

    /** The context of a domain class, empty for one in no context, null for a class of another room. */
    static String domainContextOf(JavaClass type) {
        return contextOf(type, DOMAIN_CONTEXT);
    }

    /** The context of an application class, empty for one in no context, null for a class of another room. */
    static String applicationContextOf(JavaClass type) {
        return contextOf(type, APPLICATION_CONTEXT);
    }

    private static String contextOf(JavaClass type, Pattern layer) {
        Matcher matcher = layer.matcher(type.getPackageName());
        if (!matcher.matches()) {
            return null;
        }
        return matcher.group(1) == null ? "" : matcher.group(1);
    }
}
