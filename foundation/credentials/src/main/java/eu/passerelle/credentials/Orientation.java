package eu.passerelle.credentials;

/** Whether the learning is academic, applied or both. */
public enum Orientation {
    ACADEMIC,
    APPLIED,
    MIXED
}
