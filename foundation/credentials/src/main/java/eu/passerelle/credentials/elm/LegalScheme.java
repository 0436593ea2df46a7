package eu.passerelle.credentials.elm;

import java.util.Arrays;
import java.util.Optional;

/** Registers that the model has a member of its own for. */
enum LegalScheme {
    EIDAS("eIDAS", ElmTerms.EIDAS),
    VAT("VAT", "vatIdentifier"),
    TAX("TAX", "taxIdentifier"),
    REGISTRATION("registration", "registration");

    private final String scheme;
    private final String member;

    LegalScheme(String scheme, String member) {
        this.scheme = scheme;
        this.member = member;
    }

    /** What the canonical credential calls the register. */
    String scheme() {
        return scheme;
    }

    /** The member of an organisation. */
    String member() {
        return member;
    }

    static Optional<LegalScheme> named(String scheme) {
        return Arrays.stream(values()).filter(one -> one.scheme.equals(scheme)).findFirst();
    }
}
