package eu.passerelle.kit.web;

import eu.passerelle.kit.problem.Refusal;
import eu.passerelle.kit.problem.Refusal.Flaw;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateExtension;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a reader typed and what is wrong with it; the page shows both again.
 *
 * @param values by the field's name
 * @param flaws what is wrong, pointing at fields by name or JSON Pointer
 */
@TemplateData
public record Form(Map<String, String> values, List<Flaw> flaws) {

    public Form {
        values = Map.copyOf(values);
        flaws = List.copyOf(flaws);
    }

    /** Nothing typed yet. */
    public static Form blank() {
        return new Form(Map.of(), List.of());
    }

    /** To be filled in or changed, with something in it already. */
    public static Form filled(Map<String, String> values) {
        return new Form(values, List.of());
    }

    /** As it was sent. */
    public static Form sent(MultivaluedMap<String, String> fields) {
        return filled(
                fields.keySet().stream()
                        .collect(Collectors.toMap(Function.identity(), fields::getFirst)));
    }

    /** The same, with what is wrong in it. */
    public Form with(List<Flaw> wrong) {
        return new Form(values, wrong);
    }

    /** The same, with what a refusal says is wrong in it. */
    public Form with(Refusal refusal) {
        return with(
                refusal.flaws().isEmpty()
                        ? List.of(new Flaw("", "refused", refusal.reason()))
                        : refusal.flaws());
    }

    /** What was typed into a field; empty where nothing was. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** What is wrong with a field, or null, for templates ask {@code if}. */
    public String wrong(String name) {
        return flaws.stream()
                .filter(flaw -> field(flaw).equals(name))
                .map(Flaw::detail)
                .reduce((one, other) -> one + " " + other)
                .orElse(null);
    }

    /** Whether anything is wrong. */
    public boolean isWrong() {
        return !flaws.isEmpty();
    }

    /**
     * The field a flaw is about: a pointer to {@code /workload/ects} is the field {@code
     * workload.ects}.
     */
    @TemplateExtension
    public static String field(Flaw flaw) {
        return Optional.of(flaw.pointer())
                .filter(pointer -> pointer.startsWith("/"))
                .map(pointer -> pointer.substring(1).replace('/', '.'))
                .orElse(flaw.pointer());
    }
}
