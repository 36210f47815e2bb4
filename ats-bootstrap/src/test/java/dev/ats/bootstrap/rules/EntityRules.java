package dev.ats.bootstrap.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static dev.ats.bootstrap.rules.HouseRule.rule;
import static dev.ats.bootstrap.rules.Rooms.HOUSE;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.stream.Stream;

/** Hibernate searches and JDBI writes: each table has one owner for writes, and it is not an entity. */
final class EntityRules {

    private static final String ENTITY = "jakarta.persistence.Entity";
    private static final String SEARCH = "dev.ats.adapter.jdbc.search.Search";

    /** The list of them, and what makes the items of a list of them. */
    private static final Set<String> READERS = Set.of("AtsEntities", "SeenJobs");

    private static final Set<String> WRITES = Set.of(
            "persist",
            "merge",
            "remove",
            "save",
            "insert",
            "insertMultiple",
            "update",
            "updateMultiple",
            "upsert",
            "upsertMultiple",
            "delete",
            "deleteMultiple",
            "executeUpdate",
            "createMutationQuery",
            "createNativeMutationQuery",
            "createCriteriaUpdate",
            "createCriteriaDelete",
            "createCriteriaInsertSelect",
            "createCriteriaInsertValues");

    static final HouseRule NOTHING_PERSISTED = rule(
                    6,
                    classes()
                            .that()
                            .resideInAPackage(HOUSE)
                            .should(Complaint.none("write nothing through Hibernate", EntityRules::writes))
                            .as("Nothing is written through Hibernate")
                            .because(
                                    "what it kept for itself would be news to the unit of work, its order and its walls"))
            .bites("dev.ats.adapter.jdbc.PersistsAnEntity", "dev.ats.adapter.jdbc.UpdatesEntities");

    static final HouseRule READERS_OF_ENTITIES = rule(
                    6,
                    classes()
                            .that()
                            .resideInAPackage(HOUSE)
                            .should(Complaint.none("leave entities to searches", EntityRules::strayReads))
                            .as("Entities are read by searches, and by those who embed the product")
                            .because("everything else has its rows, and one way to read them"))
            .bites("dev.ats.adapter.jdbc.ReadsAnEntity");

    private EntityRules() {}

    private static Stream<String> writes(JavaClass type) {
        return type.getAccessesFromSelf().stream()
                .filter(access -> WRITES.contains(access.getName()))
                .filter(access -> resideInAnyPackage("org.hibernate..", "jakarta.persistence..")
                        .test(access.getTargetOwner()))
                .map(JavaAccess::getDescription)
                .map(access -> "writes: " + access);
    }

    private static Stream<String> strayReads(JavaClass type) {
        if (mayRead(type)) {
            return Stream.empty();
        }
        return type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> dependency.getTargetClass().isAnnotatedWith(ENTITY))
                .map(dependency -> "reads an entity: " + dependency.getDescription());
    }

    private static boolean mayRead(JavaClass type) {
        JavaClass outermost = outermost(type);
        return outermost.isAnnotatedWith(ENTITY)
                || outermost.isAssignableTo(SEARCH)
                || READERS.contains(outermost.getSimpleName())
                || resideInAPackage("..dev.ats.adapter.jdbc.search..").test(outermost);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(EntityRules::outermost).orElse(type);
    }
}
