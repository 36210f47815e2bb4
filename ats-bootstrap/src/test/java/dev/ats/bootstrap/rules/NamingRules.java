package dev.ats.bootstrap.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static dev.ats.bootstrap.rules.HouseRule.rule;
import static dev.ats.bootstrap.rules.Rooms.HOUSE;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** What classes and packages are never called. */
final class NamingRules {

    private static final Pattern EMPTY_WORD =
            Pattern.compile("(Abstract|Base)[A-Z].*|.*(Impl|Manager|Helper|Utils?|Common"
                    + "|Base|Abstract|Processor|Dto|DTO|Data|Info|Service)");

    static final HouseRule SAYING_NAMES = rule(
                    14,
                    classes()
                            .that()
                            .resideInAPackage(HOUSE)
                            .should(Complaint.none(
                                    "be named for what they promise",
                                    type -> Complaint.when(
                                            EMPTY_WORD
                                                    .matcher(type.getSimpleName())
                                                    .matches(),
                                            "has a word in its name that says nothing")))
                            .as("No class is an Impl, Manager, Helper, Util, Common, Base, Abstract, Processor, Dto,"
                                    + " Data, Info or Service")
                            .because("such a name fits anything, and so attracts it"))
            .bites(
                    "dev.ats.domain.jobs.JobHelper",
                    "dev.ats.application.jobs.AbstractJob",
                    "dev.ats.adapter.mail.MailService",
                    "dev.ats.adapter.rest.RestUtils");

    private static final Set<String> KINDS = Set.of(
            "base",
            "common",
            "controller",
            "dto",
            "exception",
            "helper",
            "impl",
            "manager",
            "misc",
            "model",
            "service",
            "util");

    static final HouseRule NO_PACKAGES_BY_KIND = rule(
                    14,
                    classes()
                            .that()
                            .resideInAPackage(HOUSE)
                            .should(Complaint.none(
                                    "lie with their noun",
                                    type -> Complaint.when(
                                            Arrays.stream(type.getPackageName().split("\\."))
                                                    .anyMatch(word -> KINDS.contains(word.replaceFirst("s$", ""))),
                                            "lies in a package of one kind of class")))
                            .as("Packages are named for nouns of the business, never for kinds of classes")
                            .because("one noun leads a reader through all modules"))
            .bites("dev.ats.domain.jobs.helpers.Innocent");

    private NamingRules() {}
}
