package eu.passerelle.credentials.pdf.object;

/** Where an object stands (ISO 32000-1, 7.5.4 and 7.5.8.3). */
sealed interface Place {

    /** By itself, at an offset. */
    record InFile(int offset) implements Place {}

    /** In an object stream, at an index. */
    record InStream(int container, int index) implements Place {}

    /** Nowhere: deleted. */
    record Free() implements Place {}
}
