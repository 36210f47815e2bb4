package dev.ats.bootstrap.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.ats.bootstrap.rules.HouseRule.rule;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Reaction;
import dev.ats.application.kernel.UnitOfWork;
import dev.ats.application.kernel.UnitsOfWork;
import java.util.Set;
import java.util.stream.Stream;

/** That everything goes through the Gate, and what the kernel's other classes do for it. Each says who alone may. */
final class GateKeepingRules {

    private static final String KERNEL = "dev.ats.application.kernel.";

    private static final String GATE = KERNEL + "Gate";

    /** Gathers what one use case saves, for the Gate. */
    private static final String FLUSH = KERNEL + "Flush";

    /** Runs the reactions, for the Flush. */
    private static final String REACTIONS = KERNEL + "Reactions";

    /** Journals denials and looks in a unit of work of their own, for the Gate and its Denials. */
    private static final String LEDGER = KERNEL + "Ledger";

    static final HouseRule HANDLERS = rule(
                    9,
                    only(Set.of(GATE), Handler.class, "prepare", "load", "decide")
                            .as("Only the Gate lets a handler prepare, load and decide")
                            .because("transaction, organization, permission, idempotency, audit and retry are there"))
            .bites("dev.ats.application.jobs.CallsAHandler", "dev.ats.application.jobs.RefersToAHandler");

    static final HouseRule QUERY_HANDLERS = rule(
                    9,
                    only(Set.of(GATE), QueryHandler.class, "answer", "under", "deed")
                            .as("Only the Gate lets a query handler answer")
                            .because("permission and visibility are decided there"))
            .bites("dev.ats.application.jobs.CallsAQueryHandler");

    static final HouseRule REACTING = rule(
                    9,
                    only(Set.of(REACTIONS), Reaction.class, "load", "decide")
                            .as("Only the kernel's Reactions let a reaction load and decide")
                            .because("the Gate runs them in the unit of work of what they react to, one deep"))
            .bites("dev.ats.application.jobs.CallsAReaction");

    static final HouseRule OPENING = rule(
                    9,
                    only(Set.of(GATE, LEDGER), UnitsOfWork.class, "inside")
                            .as("Only the Gate, and its Ledger, open a unit of work")
                            .because("each enters exactly one organization, for one actor who may"))
            .bites("dev.ats.application.jobs.OpensAUnitOfWork");

    static final HouseRule SAVING = rule(
                    9,
                    only(Set.of(FLUSH, LEDGER), UnitOfWork.class, "commit")
                            .as("Only the Gate's Flush, and its Ledger, commit")
                            .because("state, history, journal, outbox and reply are saved together or not at all"))
            .bites("dev.ats.application.jobs.CommitsByItself");

    static final HouseRule PRIVILEGE = rule(
                    9,
                    noClasses()
                            .that(resideInAPackage(Rooms.HOUSE)
                                    .and(DescribedPredicate.not(resideInAPackage("..dev.ats.application.access.."))))
                            .should()
                            .accessTargetWhere(targets(Decision.class, Set.of("refuseAndRecord")))
                            .as("Only access records a refusal")
                            .because("a refused use case changes nothing, except what counts failed sign-ins"))
            .bites("dev.ats.application.jobs.RecordsARefusal");

    /** What the product does for itself, each with rows of its own that tell of it. */
    private static final Set<String> HOUSEKEEPING = Set.of(
            "OpenSetUpHandler",
            "AddressEventsHandler",
            "DeliverMailHandler",
            "RegisterListenerHandler",
            "TellListenerHandler",
            "UseApiKeyHandler",
            "AdvanceBulkHandler",
            "RefuseBulkItemHandler",
            "PurgeHandler",
            "TellBreachesHandler");

    static final HouseRule DEEDS = rule(
                    9,
                    classes()
                            .that()
                            .resideInAPackage(Rooms.HOUSE)
                            .should(Complaint.none("leave an entry in the journal", GateKeepingRules::silenceOf))
                            .as("Only housekeeping named here leaves no entry in the journal")
                            .because("every decision has to be explained afterwards"))
            .bites("dev.ats.application.jobs.OpenHandler");

    static final HouseRule REST_ASKS_USE_CASES = rule(
                    9,
                    classes()
                            .that()
                            .resideInAPackage(Rooms.HOUSE)
                            .should(Complaint.none("reach ports through use cases", GateKeepingRules::shortcutsOf))
                            .as("The REST adapter knows use cases, and no port behind them")
                            .because("a route that reads a port has passed by the policy"))
            .bites("dev.ats.adapter.rest.ReadsAPort");

    private GateKeepingRules() {}

    private static ArchRule only(Set<String> callers, Class<?> role, String... methods) {
        return noClasses()
                .that()
                .resideInAPackage(Rooms.HOUSE)
                .and(describe("not the ones who may", type -> !callers.contains(type.getName())))
                .should()
                .accessTargetWhere(targets(role, Set.of(methods)));
    }

    private static Stream<String> silenceOf(JavaClass type) {
        boolean silent = !type.isInterface()
                && !HOUSEKEEPING.contains(type.getSimpleName())
                && type.getMethods().stream()
                        .anyMatch(method -> method.getName().equals("isDeed"));
        return Complaint.when(silent, "says itself whether it is a deed");
    }

    private static Stream<String> shortcutsOf(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> resideInAPackage(Rooms.REST).test(type))
                .filter(dependency -> isBehindTheGate(dependency.getTargetClass()))
                .map(dependency -> "goes round the Gate: " + dependency.getDescription());
    }

    private static boolean isBehindTheGate(JavaClass type) {
        return Kinds.PRODUCT_PORTS.contains(type.getName()) || type.isEquivalentTo(UnitsOfWork.class);
    }

    /** Calls and method references, through the role or through whatever implements it. */
    private static DescribedPredicate<JavaAccess<?>> targets(Class<?> role, Set<String> methods) {
        return describe("the target is of " + role.getSimpleName(), access -> {
            JavaClass owner = access.getTargetOwner();
            // A bridge is the compiler's: it hands on to the method that was written.
            boolean isWritten = !access.getOrigin().getModifiers().contains(JavaModifier.BRIDGE);
            return isWritten && owner.isAssignableTo(role) && methods.contains(access.getName());
        });
    }
}
