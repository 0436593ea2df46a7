package eu.passerelle.contracts.catalog.v1;

/**
 * What sort of organisation a provider is. It never changes a threshold, only what must be shown.
 */
public enum ProviderKind {
    HIGHER_EDUCATION_INSTITUTION,
    COMPANY,
    PUBLIC_BODY,
    NGO
}
