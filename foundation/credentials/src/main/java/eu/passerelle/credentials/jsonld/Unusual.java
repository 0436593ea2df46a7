package eu.passerelle.credentials.jsonld;

/**
 * A document has something that the direct way to statements does not know; the general way has to
 * be taken. Without a stack trace, for nothing went wrong.
 */
final class Unusual extends RuntimeException {

    static final Unusual INSTANCE = new Unusual();

    private Unusual() {
        super(null, null, false, false);
    }
}
