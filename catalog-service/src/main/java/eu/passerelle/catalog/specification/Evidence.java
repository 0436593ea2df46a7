package eu.passerelle.catalog.specification;

/** How well something that is stated is backed. */
public enum Evidence {
    /** Nobody said it. */
    MISSING,
    /** The provider says so. */
    DECLARED,
    /** The provider says so, and everybody can read what it rests on. */
    EVIDENCED,
    /** Somebody else, whose task it is, says so. */
    VERIFIED_EXTERNALLY,
    /** It does not apply, for a reason that is stated. */
    NOT_APPLICABLE;

    /** Whether anything is said at all. */
    public boolean isStated() {
        return this != MISSING;
    }
}
