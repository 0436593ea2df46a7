package eu.passerelle.kit.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Says in our words what bean validation found. */
final class Violations {

    private Violations() {}

    /** Whether the caller sent something wrong; otherwise our own answer was wrong. */
    static boolean ofTheCaller(ConstraintViolationException invalid) {
        return invalid.getConstraintViolations().stream().noneMatch(Violations::returned);
    }

    static Problem problem(ConstraintViolationException invalid) {
        List<Refusal.Flaw> flaws =
                invalid.getConstraintViolations().stream()
                        .map(Violations::flaw)
                        .sorted(
                                Comparator.comparing(Refusal.Flaw::pointer)
                                        .thenComparing(Refusal.Flaw::rule))
                        .toList();
        return StatusProblems.invalid().with(flaws);
    }

    private static boolean returned(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE);
    }

    private static Refusal.Flaw flaw(ConstraintViolation<?> violation) {
        var annotation = violation.getConstraintDescriptor().getAnnotation().annotationType();
        return new Refusal.Flaw(
                pointer(violation.getPropertyPath()),
                Problem.kebab(annotation.getSimpleName()),
                violation.getMessage());
    }

    /** Below the body's own parameter a JSON Pointer; a query parameter is its bare name. */
    private static String pointer(Path path) {
        var pointer =
                StreamSupport.stream(path.spliterator(), false)
                        .filter(
                                node ->
                                        node.getKind() == ElementKind.PROPERTY
                                                || node.getKind() == ElementKind.CONTAINER_ELEMENT
                                                || node.isInIterable())
                        .map(Violations::step)
                        .collect(Collectors.joining());
        return pointer.isEmpty() ? lastName(path) : pointer;
    }

    private static String step(Path.Node node) {
        var within =
                node.getIndex() != null
                        ? "/" + node.getIndex()
                        : node.getKey() != null ? "/" + node.getKey() : "";
        return node.getKind() == ElementKind.PROPERTY ? within + "/" + node.getName() : within;
    }

    private static String lastName(Path path) {
        var name = "";
        for (var node : path) {
            name = node.getName() == null ? name : node.getName();
        }
        return name;
    }
}
