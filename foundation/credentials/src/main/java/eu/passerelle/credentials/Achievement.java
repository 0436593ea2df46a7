package eu.passerelle.credentials;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was learned, the same for everybody who earned it (Annex I, 2 and 6 to 11).
 *
 * @param id a URL or URN of the specification in this version
 * @param wording what it is called and said to be
 * @param learning what one can do afterwards, and how much and how demanding it is
 * @param teaching how one takes part
 * @param assurance how it was assessed and what underpins its quality
 * @param stackability what it can be combined into; empty where nothing is said
 */
public record Achievement(
        String id,
        Wording wording,
        Learning learning,
        Teaching teaching,
        Assurance assurance,
        Optional<Stackability> stackability) {

    public Achievement {
        Objects.requireNonNull(id);
        Objects.requireNonNull(wording);
        Objects.requireNonNull(learning);
        Objects.requireNonNull(teaching);
        Objects.requireNonNull(assurance);
        Objects.requireNonNull(stackability);
    }

    /** The least that can be said; the rest is added with the withers. */
    public static Achievement of(String id, Texts title, Texts description) {
        return new Achievement(
                id,
                Wording.of(title, description),
                Learning.none(),
                Teaching.none(),
                Assurance.none(),
                Optional.empty());
    }

    /** What it is called, in its languages. */
    public Texts title() {
        return wording.title();
    }

    /** What it is about, in its languages. */
    public Texts description() {
        return wording.description();
    }

    /** What else is worth knowing, in its languages. */
    public Texts furtherInformation() {
        return wording.furtherInformation();
    }

    /** What one can do afterwards. */
    public List<Outcome> outcomes() {
        return learning.outcomes();
    }

    /** How much work. */
    public Workload workload() {
        return learning.workload();
    }

    /** How demanding. */
    public Level level() {
        return learning.level();
    }

    /** The first of its fields of study: an ISCED-F 2013 code. */
    public Optional<String> field() {
        return learning.subject().fields().stream().findFirst();
    }

    /** All its fields of study: ISCED-F 2013 codes. */
    public List<String> fields() {
        return learning.subject().fields();
    }

    /** Whether it is academic, applied or both. */
    public Optional<Orientation> orientation() {
        return learning.subject().orientation();
    }

    /** The languages of instruction (BCP 47). */
    public List<String> languages() {
        return teaching.languages();
    }

    /** How one takes part. */
    public Optional<Participation> participation() {
        return teaching.participation();
    }

    /** What one needs to enrol, in its languages. */
    public Texts prerequisites() {
        return teaching.prerequisites();
    }

    /** How it was assessed. */
    public Optional<Assessment> assessment() {
        return assurance.assessment();
    }

    /** What underpins its quality. */
    public List<QualityAssurance> qualityAssurance() {
        return assurance.qualityAssurance();
    }

    /** The same with further information. */
    public Achievement furtherInformation(Texts value) {
        return with(new Wording(title(), description(), value));
    }

    /** The same with these outcomes. */
    public Achievement outcomes(List<Outcome> value) {
        return with(new Learning(value, workload(), level(), learning.subject()));
    }

    /** The same with this workload. */
    public Achievement workload(Workload value) {
        return with(new Learning(outcomes(), value, level(), learning.subject()));
    }

    /** The same at this level. */
    public Achievement level(Level value) {
        return with(new Learning(outcomes(), workload(), value, learning.subject()));
    }

    /** The same in one field of study, or in none. */
    public Achievement field(String value) {
        return fields(Optional.ofNullable(value).stream().toList());
    }

    /** The same in these fields of study. */
    public Achievement fields(List<String> value) {
        return with(learning.about(new Subject(value, orientation())));
    }

    /** The same with this orientation, or with none. */
    public Achievement orientation(Orientation value) {
        return with(learning.about(new Subject(fields(), Optional.ofNullable(value))));
    }

    /** The same in these languages of instruction. */
    public Achievement languages(List<String> value) {
        return with(new Teaching(value, participation(), prerequisites()));
    }

    /** The same with this form of participation, or with none. */
    public Achievement participation(Participation value) {
        return with(new Teaching(languages(), Optional.ofNullable(value), prerequisites()));
    }

    /** The same with these prerequisites. */
    public Achievement prerequisites(Texts value) {
        return with(new Teaching(languages(), participation(), value));
    }

    /** The same with this assessment, or with none. */
    public Achievement assessment(Assessment value) {
        return with(new Assurance(Optional.ofNullable(value), qualityAssurance()));
    }

    /** The same with these quality records. */
    public Achievement qualityAssurance(List<QualityAssurance> value) {
        return with(new Assurance(assessment(), value));
    }

    /** The same, combined so; or nothing said about it. */
    public Achievement stackability(Stackability value) {
        return new Achievement(
                id, wording, learning, teaching, assurance, Optional.ofNullable(value));
    }

    private Achievement with(Wording value) {
        return new Achievement(id, value, learning, teaching, assurance, stackability);
    }

    private Achievement with(Learning value) {
        return new Achievement(id, wording, value, teaching, assurance, stackability);
    }

    private Achievement with(Teaching value) {
        return new Achievement(id, wording, learning, value, assurance, stackability);
    }

    private Achievement with(Assurance value) {
        return new Achievement(id, wording, learning, teaching, value, stackability);
    }
}
