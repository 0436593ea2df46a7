package eu.passerelle.stack.home;

/** Something a person at the keyboard can understand and do something about. */
public final class Trouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What happened and what to do about it. */
    public Trouble(String message) {
        super(message);
    }

    /** What happened and what to do about it, with what caused it. */
    public Trouble(String message, Throwable cause) {
        super(message, cause);
    }
}
