package dev.ats.bootstrap.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static dev.ats.bootstrap.rules.HouseRule.rule;
import static dev.ats.bootstrap.rules.Kinds.COMMAND;
import static dev.ats.bootstrap.rules.Kinds.HANDLER;
import static dev.ats.bootstrap.rules.Kinds.QUERY;
import static dev.ats.bootstrap.rules.Kinds.READ_PORT;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import dev.ats.application.kernel.Handler;
import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Visibility;
import java.util.stream.Stream;

/** How a use case is put together: one handler for each wish, hidden beside it, reading only what may be seen. */
final class UseCaseRules {

    static final HouseRule ONE_HANDLER_PER_COMMAND = rule(
                    8,
                    classes()
                            .that(COMMAND)
                            .should(Complaint.none(
                                    "have one Handler beside it", type -> miscounted(type, Handler.class)))
                            .as("Every command has exactly one Handler in its package")
                            .because("whoever reads a command finds beside it what it does"))
            .bites(
                    "dev.ats.application.jobs.CommandAsAClass",
                    "dev.ats.application.jobs.CommandWithoutHandler",
                    "dev.ats.application.jobs.CommandHandledTwice");

    static final HouseRule ONE_HANDLER_PER_QUERY = rule(
                    8,
                    classes()
                            .that(QUERY)
                            .should(Complaint.none(
                                    "have one QueryHandler beside it", type -> miscounted(type, QueryHandler.class)))
                            .as("Every query has exactly one QueryHandler in its package")
                            .because("whoever reads a question finds beside it how it is answered"))
            .bites("dev.ats.application.jobs.QueryAsAClass", "dev.ats.application.jobs.QueryHandledElsewhere");

    static final HouseRule HIDDEN_HANDLERS = rule(
                    8,
                    classes()
                            .that(HANDLER)
                            .should()
                            .bePackagePrivate()
                            .andShould()
                            .haveModifier(JavaModifier.FINAL)
                            .as("Handlers and reactions are final and package-private")
                            .because("they are reached through the Gate, by nobody else"))
            .bites("dev.ats.application.jobs.OpenHandler");

    static final HouseRule VISIBILITY = rule(
                    13,
                    classes()
                            .that(READ_PORT)
                            .should(Complaint.none("take Visibility everywhere", UseCaseRules::blindMethodsOf))
                            .as("Every method of a read port takes Visibility")
                            .because("only the Gate can make one, so no query can forget who is asking"))
            .bites("dev.ats.application.jobs.ReadsBlindly");

    private UseCaseRules() {}

    private static Stream<String> miscounted(JavaClass wish, Class<?> role) {
        long handlers = wish.getPackage().getClasses().stream()
                .filter(type -> Kinds.serves(type, role, wish))
                .count();
        return Complaint.when(
                handlers != 1, "has " + handlers + " times a " + role.getSimpleName() + " in its package, not once");
    }

    private static Stream<String> blindMethodsOf(JavaClass port) {
        return port.getMethods().stream()
                .filter(Kinds::isWritten)
                .filter(method -> method.getRawParameterTypes().stream()
                        .noneMatch(parameter -> parameter.isEquivalentTo(Visibility.class)))
                .map(method -> "answers " + method.getName() + " without being told who may see what");
    }
}
