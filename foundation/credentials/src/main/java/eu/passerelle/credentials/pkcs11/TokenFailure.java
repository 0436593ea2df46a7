package eu.passerelle.credentials.pkcs11;

/** The token does not do what it was asked: it is not there, locked, full, or broken. A fault. */
public final class TokenFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TokenFailure(String message, Throwable cause) {
        super(message, cause);
    }

    TokenFailure(String message) {
        super(message);
    }
}
