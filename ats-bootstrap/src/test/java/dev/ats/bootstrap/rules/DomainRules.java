package dev.ats.bootstrap.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static dev.ats.bootstrap.rules.HouseRule.rule;
import static dev.ats.bootstrap.rules.Rooms.APPLICATION;
import static dev.ats.bootstrap.rules.Rooms.CONTEXTS;
import static dev.ats.bootstrap.rules.Rooms.DOMAIN;
import static dev.ats.bootstrap.rules.Rooms.SHARED;
import static dev.ats.bootstrap.rules.Rooms.WORKFLOW;

import com.tngtech.archunit.base.DescribedPredicate;

/** What the domain may know, and that nothing in it changes once it is made. */
final class DomainRules {

    static final HouseRule PLAIN_JAVA = rule(
                    1,
                    classes()
                            .that()
                            .resideInAPackage(DOMAIN)
                            .should()
                            .onlyDependOnClassesThat(resideInAPackage(DOMAIN).or(PlainJava.CLASSES))
                            .as("The domain depends on itself and plain Java only")
                            .because("it is to be understood, tested and embedded with nothing else at hand"))
            .bites(
                    "dev.ats.domain.jobs.ReadsAFile",
                    "dev.ats.domain.jobs.StartsAThread",
                    "dev.ats.domain.jobs.WritesALog",
                    "dev.ats.domain.candidates.KnowsTheApplication");

    static final HouseRule KNOWN_CONTEXTS = rule(
                    3,
                    classes()
                            .that()
                            .resideInAPackage(DOMAIN)
                            .should(Complaint.none("lie in a context, in shared or in workflow", type -> {
                                String context = Rooms.domainContextOf(type);
                                boolean known = CONTEXTS.contains(context)
                                        || "shared".equals(context)
                                        || "workflow".equals(context);
                                return Complaint.when(!known, "lies in no context of the domain");
                            }))
                            .as("Every domain class lies in a known context")
                            .because("a misspelt or invented package would escape the rules between contexts"))
            .bites("dev.ats.domain.payments.Payment", "dev.ats.domain.Homeless");

    static final HouseRule CONTEXTS_APART = rule(
                    3,
                    slices().matching("..dev.ats.domain.(*)..")
                            .should()
                            .notDependOnEachOther()
                            .ignoreDependency(DescribedPredicate.alwaysTrue(), resideInAnyPackage(SHARED, WORKFLOW))
                            .as("Domain contexts do not know each other")
                            .because("they meet by ids, which lie in shared, and by plain facts passed in"))
            .bites("dev.ats.domain.jobs.KnowsACandidate", "dev.ats.domain.shared.KnowsACandidate");

    static final HouseRule WORKFLOW_ALONE = rule(
                    3,
                    classes()
                            .that()
                            .resideInAPackage(WORKFLOW)
                            .should()
                            .onlyDependOnClassesThat(resideInAPackage(WORKFLOW).or(PlainJava.CLASSES))
                            .as("The workflow engine depends on plain Java only")
                            .because("it knows nothing of hiring, and others use it by itself"))
            .bites("dev.ats.domain.workflow.KnowsHiring");

    /** The engine's drawing board is the one thing that changes; it never leaves its builder. */
    private static final String DRAWING_BOARD = "(.+\\.)?dev\\.ats\\.domain\\.workflow\\.Draft(\\$Line)?";

    static final HouseRule FINAL_FIELDS = rule(
                    10,
                    fields().that()
                            .areDeclaredInClassesThat()
                            .resideInAPackage(DOMAIN)
                            .and()
                            .areDeclaredInClassesThat()
                            .haveNameNotMatching(DRAWING_BOARD)
                            .should()
                            .beFinal()
                            .as("Fields of the domain are final")
                            .because("what never changes can be shared, and a refused call has nothing to undo"))
            .bites("dev.ats.domain.jobs.ChangesItsMind");

    static final HouseRule NO_SETTERS = rule(
                    10,
                    noMethods()
                            .that()
                            .areDeclaredInClassesThat()
                            .resideInAnyPackage(DOMAIN, APPLICATION)
                            .should()
                            .haveNameMatching("set[A-Z].*")
                            .as("Nothing in domain and application has a setter")
                            .because("things change by deeds that have names and events"))
            .bites("dev.ats.domain.jobs.IsSet", "dev.ats.application.jobs.IsSetToo");

    private DomainRules() {}
}
