package eu.passerelle.kit.identity;

/** The realm's roles, as {@code @RolesAllowed} needs them. */
public final class Role {

    public static final String LEARNER = "learner";
    public static final String CATALOGUE_EDITOR = "catalogue-editor";
    public static final String ISSUER = "issuer";
    public static final String RECOGNITION_OFFICER = "recognition-officer";
    public static final String QA_REVIEWER = "qa-reviewer";
    public static final String EMPLOYER = "employer";
    public static final String CONSORTIUM_OPERATOR = "consortium-operator";

    private Role() {}
}
