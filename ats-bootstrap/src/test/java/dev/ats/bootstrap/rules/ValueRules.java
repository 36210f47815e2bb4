package dev.ats.bootstrap.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static dev.ats.bootstrap.rules.HouseRule.rule;
import static dev.ats.bootstrap.rules.Kinds.COMMAND;
import static dev.ats.bootstrap.rules.Kinds.EVENT;
import static dev.ats.bootstrap.rules.Kinds.ID;
import static dev.ats.bootstrap.rules.Kinds.QUERY;
import static dev.ats.bootstrap.rules.Rooms.DOMAIN;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.pipeline.MoveName;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.shared.CurrencyCode;
import dev.ats.domain.shared.Id;
import dev.ats.domain.shared.PipelineKey;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which things are plain values, and what may stand in events, which outlive the erasure of a person. */
final class ValueRules {

    static final HouseRule RECORDS = rule(
                    10,
                    classes()
                            .that(EVENT.or(COMMAND).or(QUERY).or(ID))
                            .should()
                            .beRecords()
                            .as("Events, commands, queries and ids are records")
                            .because("they are values: compared by what they say, and never changed"))
            .bites(
                    "dev.ats.domain.jobs.EventAsAClass",
                    "dev.ats.domain.shared.IdAsAClass",
                    "dev.ats.application.jobs.CommandAsAClass",
                    "dev.ats.application.jobs.QueryAsAClass");

    static final HouseRule EVENTS_IN_THE_DOMAIN = rule(
                    10,
                    classes()
                            .that(EVENT)
                            .should()
                            .resideInAPackage(DOMAIN)
                            .as("Events lie in the domain")
                            .because("what has happened is told by aggregates, not by whoever carries it"))
            .bites("dev.ats.application.jobs.EventOutOfPlace");

    /**
     * Values of one text each that an organization, the product or ISO 4217 chose as a name, and no person wrote about
     * another.
     */
    private static final Set<Class<?>> NAMES =
            Set.of(Stage.class, MoveName.class, PipelineKey.class, RoleName.class, CurrencyCode.class);

    private static final Set<Class<?>> TEXTLESS = Set.of(
            Boolean.class,
            Integer.class,
            Long.class,
            BigDecimal.class,
            Instant.class,
            LocalDate.class,
            Duration.class,
            UUID.class,
            List.class,
            Set.class);

    static final HouseRule NO_TEXT_IN_EVENTS = rule(
                    10,
                    classes()
                            .that(EVENT)
                            .should(Complaint.none("hold ids, enums, numbers and instants only", ValueRules::texts))
                            .as("No text stands in an event")
                            .because("journal and outbox are never erased; free text and personal values have erasable"
                                    + " rows of their own"))
            .bites(
                    "dev.ats.domain.jobs.EventWithAText",
                    "dev.ats.domain.jobs.EventWithAnAddress",
                    "dev.ats.domain.jobs.EventWithTextsInAList",
                    "dev.ats.domain.jobs.EventWithATextDeepInside");

    private ValueRules() {}

    private static Stream<String> texts(JavaClass event) {
        return components(event)
                .filter(field -> !isTextless(field))
                .map(field -> "holds " + field.getName() + ", which can be text: " + mentions(field));
    }

    private static boolean isTextless(JavaField field) {
        return Kinds.mentioned(field.getType()).allMatch(ValueRules::isTextless);
    }

    /** A record of textless parts is textless too; anything else has to be on a list. */
    private static boolean isTextless(JavaClass type) {
        return type.isPrimitive()
                || type.isEnum()
                || type.isAssignableTo(Id.class)
                || Stream.concat(TEXTLESS.stream(), NAMES.stream()).anyMatch(type::isEquivalentTo)
                || (type.isRecord() && components(type).allMatch(ValueRules::isTextless));
    }

    private static Stream<JavaField> components(JavaClass type) {
        return type.getFields().stream().filter(field -> !field.getModifiers().contains(JavaModifier.STATIC));
    }

    private static String mentions(JavaField field) {
        return Kinds.mentioned(field.getType()).map(JavaClass::getName).sorted().collect(Collectors.joining(", "));
    }
}
