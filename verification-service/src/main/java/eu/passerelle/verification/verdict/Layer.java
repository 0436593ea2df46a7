package eu.passerelle.verification.verdict;

/** The three questions about a credential, which are answered apart. */
public enum Layer {
    /** Is it what somebody signed, and does it still stand? */
    AUTHENTIC,
    /** Was the issuer entitled to issue it? */
    AUTHORISED,
    /** Is it enough for who asks? */
    ADEQUATE
}
