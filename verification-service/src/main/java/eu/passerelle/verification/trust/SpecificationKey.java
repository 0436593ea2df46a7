package eu.passerelle.verification.trust;

/**
 * One version of a specification.
 *
 * @param id a UUID
 * @param version from 1
 */
public record SpecificationKey(String id, int version) {}
