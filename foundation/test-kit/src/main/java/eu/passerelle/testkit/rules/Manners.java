package eu.passerelle.testkit.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;

/** What code of the house does not do. */
final class Manners {

    private static final Set<String> SAYS_WHO_MAY =
            Set.of(
                    "jakarta.annotation.security.PermitAll",
                    "jakarta.annotation.security.RolesAllowed",
                    "jakarta.annotation.security.DenyAll",
                    "io.quarkus.security.Authenticated");
    private static final Set<String> CLOCKS =
            Set.of(
                    "java.lang.System.currentTimeMillis",
                    "java.time.Clock.systemUTC",
                    "java.time.Clock.systemDefaultZone",
                    "java.time.Clock.system",
                    "java.util.Calendar.getInstance",
                    "java.util.Date.<init>");

    private Manners() {}

    static ArchRule oneClock() {
        return noClasses()
                .should()
                .accessTargetWhere(asksTheSystemForTheTime())
                .as("time comes from the one clock");
    }

    static ArchRule noSubscribing() {
        return noClasses()
                .should()
                .accessTargetWhere(subscribesOrWaits())
                .as("nobody subscribes or waits");
    }

    static ArchRule securedEndpoints() {
        return methods().that(areEndpoints()).should(sayWhoMay()).as("every endpoint says who may");
    }

    static ArchRule readersWithoutTransactions() {
        return noMethods()
                .that()
                .areAnnotatedWith("org.eclipse.microprofile.reactive.messaging.Incoming")
                .should()
                .beAnnotatedWith("io.quarkus.hibernate.reactive.panache.common.WithTransaction")
                .as("a reader leaves its transaction to the inbox");
    }

    private static DescribedPredicate<JavaAccess<?>> asksTheSystemForTheTime() {
        return describe("asks the system for the time", Manners::readsSystemTime);
    }

    private static boolean readsSystemTime(JavaAccess<?> access) {
        var target = access.getTarget();
        boolean now =
                target.getName().equals("now")
                        && target.getOwner().getPackageName().startsWith("java.time")
                        && !target.getFullName().contains("java.time.Clock)");
        boolean date =
                target.getFullName().equals("java.util.Date.<init>()")
                        || CLOCKS.contains(target.getOwner().getName() + "." + target.getName())
                                && !target.getName().equals("<init>");
        return now || date;
    }

    private static DescribedPredicate<JavaAccess<?>> subscribesOrWaits() {
        return describe(
                "subscribes or waits",
                access ->
                        access.getTarget().getOwner().getName().startsWith("io.smallrye.mutiny.")
                                && List.of("subscribe", "subscribeAsCompletionStage", "await")
                                        .contains(access.getTarget().getName()));
    }

    private static DescribedPredicate<JavaMethod> areEndpoints() {
        return describe(
                "are endpoints",
                method ->
                        method.getAnnotations().stream()
                                .anyMatch(
                                        a ->
                                                a.getRawType()
                                                        .isAnnotatedWith(
                                                                "jakarta.ws.rs.HttpMethod")));
    }

    private static ArchCondition<JavaMethod> sayWhoMay() {
        return new ArchCondition<>("say who may call them") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean said = SAYS_WHO_MAY.stream().anyMatch(says -> says(method, says));
                events.add(
                        new SimpleConditionEvent(
                                method,
                                said,
                                method.getFullName() + " does not say who may call it"));
            }
        };
    }

    private static boolean says(JavaMethod method, String annotation) {
        return method.isAnnotatedWith(annotation) || method.getOwner().isAnnotatedWith(annotation);
    }
}
