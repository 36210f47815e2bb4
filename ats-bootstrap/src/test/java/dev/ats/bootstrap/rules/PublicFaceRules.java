package dev.ats.bootstrap.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static dev.ats.bootstrap.rules.HouseRule.rule;
import static dev.ats.bootstrap.rules.Rooms.APPLICATION;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What a context of the application shows to others. */
final class PublicFaceRules {

    static final HouseRule NOTHING_ELSE_IS_PUBLIC = rule(
                    12,
                    classes()
                            .that()
                            .resideInAPackage(APPLICATION)
                            .should(new Face())
                            .as("Public in a context are its commands, queries, out-ports, <Context>UseCases (in a"
                                    + " sub-package <SubPackage>UseCases too), and the types these speak of")
                            .because("all else can be changed without asking anybody"))
            .bites(
                    "dev.ats.application.jobs.OpenHandler",
                    "dev.ats.application.jobs.PublicStranger",
                    "dev.ats.application.jobs.PublicLeftover",
                    "dev.ats.application.jobs.PipelineUseCases",
                    "dev.ats.application.jobs.boards.AdvertsUseCases");

    private PublicFaceRules() {}

    /** Starts from commands, queries and out-ports and follows what they are written with. */
    private static final class Face extends ArchCondition<JavaClass> {

        private final Set<JavaClass> shown = new HashSet<>();

        Face() {
            super("be public for a reason");
        }

        @Override
        public void init(Collection<JavaClass> all) {
            shown.clear();
            all.stream().filter(Face::isWayIn).forEach(this::show);
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            String context = Rooms.applicationContextOf(type);
            boolean isInAContext = !context.isEmpty() && !context.equals("kernel");
            if (isInAContext && isPublic(type) && !shown.contains(type) && !isUseCases(type, context)) {
                events.add(SimpleConditionEvent.violated(
                        type, type.getName() + " is public, though no command, query or out-port speaks of it"));
            }
        }

        private void show(JavaClass type) {
            if (shown.add(type)) {
                Stream.concat(Stream.of(type), partsOf(type))
                        .flatMap(Face::spokenOf)
                        .filter(other -> Rooms.applicationContextOf(other) != null)
                        .map(Face::outermost)
                        .toList()
                        .forEach(this::show);
            }
        }

        private static Stream<JavaClass> partsOf(JavaClass type) {
            return type.getPackage().getClasses().stream()
                    .filter(part -> part.getName().startsWith(type.getName() + "$"));
        }

        private static Stream<JavaClass> spokenOf(JavaClass type) {
            Stream<JavaClass> parents = type.getInterfaces().stream().flatMap(Kinds::mentioned);
            Stream<JavaClass> fields = type.getFields().stream().flatMap(field -> Kinds.mentioned(field.getType()));
            if (!type.isInterface()) {
                return Stream.concat(parents, fields);
            }
            Stream<JavaClass> methods = type.getMethods().stream()
                    .filter(Kinds::isWritten)
                    .flatMap(method ->
                            Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream()))
                    .flatMap(Kinds::mentioned);
            return Stream.of(parents, fields, methods, type.getSubclasses().stream())
                    .flatMap(types -> types);
        }

        private static boolean isWayIn(JavaClass type) {
            return Kinds.COMMAND.or(Kinds.QUERY).test(type) || Kinds.PORTS.contains(type.getName());
        }

        private static boolean isUseCases(JavaClass type, String context) {
            String inner = type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
            String name = type.getSimpleName();
            return type.isRecord() && (name.equals(useCasesOf(context)) || name.equals(useCasesOf(inner)));
        }

        private static String useCasesOf(String noun) {
            return noun.substring(0, 1).toUpperCase(Locale.ROOT) + noun.substring(1) + "UseCases";
        }

        private static boolean isPublic(JavaClass type) {
            return type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC);
        }

        private static JavaClass outermost(JavaClass type) {
            return type.getEnclosingClass().map(Face::outermost).orElse(type);
        }
    }
}
