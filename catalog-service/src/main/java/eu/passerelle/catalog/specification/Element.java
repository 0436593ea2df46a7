package eu.passerelle.catalog.specification;

/**
 * What the European approach wants stated about a micro-credential (Recommendation 2022/C 243/02,
 * Annex I), as far as it concerns a course: learner, date of issue and grade come with the award.
 */
public enum Element {
    TITLE(true),
    COUNTRY(true),
    AWARDING_BODY(true),
    OUTCOMES(true),
    WORKLOAD(true),
    LEVEL(true),
    ASSESSMENT(true),
    PARTICIPATION(true),
    QUALITY_ASSURANCE(true),
    PREREQUISITES(false),
    SUPERVISION_AND_IDENTITY(false),
    STACKABILITY(false),
    FURTHER_INFORMATION(false);

    private final boolean mandatory;

    Element(boolean mandatory) {
        this.mandatory = mandatory;
    }

    /** Whether it must be stated; the others where they matter. */
    public boolean isMandatory() {
        return mandatory;
    }
}
