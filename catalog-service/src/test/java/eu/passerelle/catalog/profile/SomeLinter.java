package eu.passerelle.catalog.profile;

/** Linters for tests. */
public final class SomeLinter {

    private SomeLinter() {}

    public static LintOutcome with(Vocabularies vocabularies) {
        return new LintOutcome(vocabularies);
    }
}
