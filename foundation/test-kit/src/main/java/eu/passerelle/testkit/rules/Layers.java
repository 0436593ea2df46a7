package eu.passerelle.testkit.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** Who may import whom. */
final class Layers {

    private static final Set<String> REACTIVE =
            Set.of("io.smallrye.mutiny.Uni", "io.smallrye.mutiny.Multi");
    private static final Set<String> WIRING =
            Set.of(
                    "jakarta.enterprise.context.ApplicationScoped",
                    "io.quarkus.hibernate.reactive.panache.common.WithTransaction",
                    "io.quarkus.hibernate.reactive.panache.common.WithSession");

    /** A credential is JSON, and the credentials module says so with these. */
    private static final Set<String> JSON =
            Set.of(
                    "com.fasterxml.jackson.databind.JsonNode",
                    "com.fasterxml.jackson.databind.node.ObjectNode",
                    "com.fasterxml.jackson.databind.node.ArrayNode");

    private static final String[] FOUNDATION = {
        "eu.passerelle.kit..", "eu.passerelle.contracts..", "eu.passerelle.credentials.."
    };

    private Layers() {}

    static ArchRule servicesApart(String root) {
        return noClasses()
                .should()
                .dependOnClassesThat(
                        resideInAPackage("eu.passerelle..")
                                .and(not(below(root)))
                                .and(not(resideInFoundation())))
                .as("a service knows the foundation and no other service");
    }

    static ArchRule heartsWithoutDoors(String root) {
        return noClasses()
                .that(Place.heart(root))
                .should()
                .dependOnClassesThat(Place.door(root))
                .as("a heart knows no door");
    }

    static ArchRule doorsApart(String root) {
        return classes()
                .that(Place.door(root))
                .should(knowNoOtherDoor(root))
                .as("a door knows no other door");
    }

    static ArchRule noCircles(String root) {
        return slices().matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .as("features form no circle");
    }

    static ArchRule heartsImportLittle(String root) {
        return classes()
                .that(Place.heart(root))
                .should()
                .onlyDependOnClassesThat(
                        plain(root).or(reactive()).or(named(WIRING)).or(named(JSON)))
                .as("a heart imports little");
    }

    static ArchRule knowledgeIsPlain(String root) {
        return noClasses()
                .that(Place.heart(root))
                .and(describe("records, enums or sealed", Layers::isKnowledge))
                .should()
                .dependOnClassesThat(named(REACTIVE).or(named(WIRING)))
                .as("what a heart knows is plain Java");
    }

    private static DescribedPredicate<JavaClass> plain(String root) {
        return resideInAPackage("java..")
                .or(below(root))
                .or(resideInAPackage("eu.passerelle.contracts.."))
                .or(resideInAPackage("eu.passerelle.credentials.."))
                .or(kitPorts())
                .or(describe("a primitive or an array of one", Layers::primitive));
    }

    /** With what their steps are made of: {@code Uni.createFrom().item(…)}. */
    private static DescribedPredicate<JavaClass> reactive() {
        return named(REACTIVE).or(resideInAPackage("io.smallrye.mutiny.groups"));
    }

    private static DescribedPredicate<JavaClass> kitPorts() {
        return named(Set.of("eu.passerelle.kit.outbox.Outbox", "eu.passerelle.kit.ids.Ids"))
                .or(resideInAPackage("eu.passerelle.kit.problem"))
                .or(resideInAPackage("eu.passerelle.kit.paging"));
    }

    private static boolean primitive(JavaClass type) {
        return type.getBaseComponentType().isPrimitive();
    }

    private static boolean isKnowledge(JavaClass type) {
        return type.isRecord() || type.isEnum() || type.reflect().isSealed();
    }

    private static DescribedPredicate<JavaClass> named(Set<String> names) {
        return describe(
                "one of " + names, type -> names.contains(type.getBaseComponentType().getName()));
    }

    private static DescribedPredicate<JavaClass> below(String root) {
        return describe("below " + root, type -> isBelow(root, type.getBaseComponentType()));
    }

    private static boolean isBelow(String root, JavaClass type) {
        return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
    }

    private static DescribedPredicate<JavaClass> resideInFoundation() {
        return JavaClass.Predicates.resideInAnyPackage(FOUNDATION);
    }

    private static ArchCondition<JavaClass> knowNoOtherDoor(String root) {
        return new ArchCondition<>("know no other door") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var own = Place.of(root, type);
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isDoor(root, dependency))
                        .filter(d -> !Place.of(root, d.getTargetClass()).equals(own))
                        .forEach(d -> events.add(violation(d)));
            }
        };
    }

    private static boolean isDoor(String root, Dependency dependency) {
        return Place.door(root).test(dependency.getTargetClass());
    }

    private static ConditionEvent violation(Dependency dependency) {
        return SimpleConditionEvent.violated(dependency, dependency.getDescription());
    }
}
