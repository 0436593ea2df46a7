package eu.passerelle.credentials;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was learned, the same for everybody who earned it (Annex I, 2 and 6 to 11).
 *
 * @param id a URL or URN of the specification in this version
 * @param title in its languages
 * @param description in its languages
 * @param outcomes what one can do afterwards
 * @param workload how much work
 * @param level how demanding
 * @param field ISCED-F 2013 code
 * @param languages of instruction (BCP 47)
 * @param participation how one takes part
 * @param assessment how it was assessed
 * @param qualityAssurance what underpins its quality
 * @param prerequisites what one needs to enrol
 * @param stackability what it can be combined into
 */
public record Achievement(
        String id,
        Texts title,
        Texts description,
        List<Outcome> outcomes,
        Workload workload,
        Level level,
        Optional<String> field,
        List<String> languages,
        Optional<Participation> participation,
        Optional<Assessment> assessment,
        List<QualityAssurance> qualityAssurance,
        Texts prerequisites,
        Texts stackability) {

    public Achievement {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(workload);
        Objects.requireNonNull(level);
        outcomes = List.copyOf(outcomes);
        languages = List.copyOf(languages);
        qualityAssurance = List.copyOf(qualityAssurance);
    }

    /** The least that can be said; the rest is added with the withers. */
    public static Achievement of(String id, Texts title, Texts description) {
        return new Achievement(
                id,
                title,
                description,
                List.of(),
                Workload.of(null, null),
                Level.eqf(null),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Texts.none(),
                Texts.none());
    }

    public Achievement outcomes(List<Outcome> value) {
        return new Achievement(
                id,
                title,
                description,
                value,
                workload,
                level,
                field,
                languages,
                participation,
                assessment,
                qualityAssurance,
                prerequisites,
                stackability);
    }

    public Achievement workload(Workload value) {
        return new Achievement(
                id,
                title,
                description,
                outcomes,
                value,
                level,
                field,
                languages,
                participation,
                assessment,
                qualityAssurance,
                prerequisites,
                stackability);
    }

    public Achievement level(Level value) {
        return new Achievement(
                id,
                title,
                description,
                outcomes,
                workload,
                value,
                field,
                languages,
                participation,
                assessment,
                qualityAssurance,
                prerequisites,
                stackability);
    }

    public Achievement field(String value) {
        return new Achievement(
                id,
                title,
                description,
                outcomes,
                workload,
                level,
                Optional.ofNullable(value),
                languages,
                participation,
                assessment,
                qualityAssurance,
                prerequisites,
                stackability);
    }

    public Achievement languages(List<String> value) {
        return new Achievement(
                id,
                title,
                description,
                outcomes,
                workload,
                level,
                field,
                value,
                participation,
                assessment,
                qualityAssurance,
                prerequisites,
                stackability);
    }

    public Achievement participation(Participation value) {
        return new Achievement(
                id,
                title,
                description,
                outcomes,
                workload,
                level,
                field,
                languages,
                Optional.ofNullable(value),
                assessment,
                qualityAssurance,
                prerequisites,
                stackability);
    }

    public Achievement assessment(Assessment value) {
        return new Achievement(
                id,
                title,
                description,
                outcomes,
                workload,
                level,
                field,
                languages,
                participation,
                Optional.ofNullable(value),
                qualityAssurance,
                prerequisites,
                stackability);
    }

    public Achievement qualityAssurance(List<QualityAssurance> value) {
        return new Achievement(
                id,
                title,
                description,
                outcomes,
                workload,
                level,
                field,
                languages,
                participation,
                assessment,
                value,
                prerequisites,
                stackability);
    }

    public Achievement prerequisites(Texts value) {
        return new Achievement(
                id,
                title,
                description,
                outcomes,
                workload,
                level,
                field,
                languages,
                participation,
                assessment,
                qualityAssurance,
                value,
                stackability);
    }

    public Achievement stackability(Texts value) {
        return new Achievement(
                id,
                title,
                description,
                outcomes,
                workload,
                level,
                field,
                languages,
                participation,
                assessment,
                qualityAssurance,
                prerequisites,
                value);
    }
}
