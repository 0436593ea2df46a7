package eu.passerelle.catalog.specification;

/** How one takes part in the learning. */
public enum Participation {
    ONLINE,
    ON_SITE,
    BLENDED,
    WORK_BASED
}
