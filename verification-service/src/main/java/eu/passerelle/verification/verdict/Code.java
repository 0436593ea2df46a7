package eu.passerelle.verification.verdict;

import static eu.passerelle.verification.verdict.Result.FAIL;
import static eu.passerelle.verification.verdict.Result.INDETERMINATE;
import static eu.passerelle.verification.verdict.Result.PASS;

import java.util.Locale;

/** Everything a check can come to. Its text is stable: programs may rely on it. */
public enum Code {
    FORMAT_READ(Check.FORMAT, PASS),
    FORMAT_BROKEN(Check.FORMAT, FAIL),
    FORMAT_UNSUPPORTED(Check.FORMAT, INDETERMINATE),

    PROOF_RIGHT(Check.PROOF, PASS),
    PROOF_WRONG(Check.PROOF, FAIL),
    PROOF_MISSING(Check.PROOF, FAIL),
    PROOF_NOT_BY_ISSUER(Check.PROOF, FAIL),
    PROOF_KEY_NOT_LISTED(Check.PROOF, FAIL),
    PROOF_KEY_UNKNOWN(Check.PROOF, INDETERMINATE),
    PROOF_UNSUPPORTED(Check.PROOF, INDETERMINATE),
    PROOF_NOT_DERIVED(Check.PROOF, INDETERMINATE),

    VALIDITY_CURRENT(Check.VALIDITY, PASS),
    VALIDITY_NOT_BEGUN(Check.VALIDITY, FAIL),
    VALIDITY_ENDED(Check.VALIDITY, FAIL),

    STATUS_VALID(Check.STATUS, PASS),
    STATUS_REVOKED(Check.STATUS, FAIL),
    STATUS_SUSPENDED(Check.STATUS, FAIL),
    STATUS_NOT_STATED(Check.STATUS, INDETERMINATE),
    STATUS_ENTRY_NOT_UNDERSTOOD(Check.STATUS, INDETERMINATE),
    STATUS_LIST_NOT_KNOWN(Check.STATUS, INDETERMINATE),
    STATUS_LIST_NOT_CURRENT(Check.STATUS, INDETERMINATE),
    STATUS_LIST_NOT_PROVEN(Check.STATUS, INDETERMINATE),
    STATUS_LIST_DOES_NOT_FIT(Check.STATUS, INDETERMINATE),
    STATUS_OUT_OF_RANGE(Check.STATUS, INDETERMINATE),

    ISSUER_ENTITLED(Check.ISSUER, PASS),
    ISSUER_SUSPENDED_LATER(Check.ISSUER, PASS),
    ISSUER_SUSPENDED(Check.ISSUER, FAIL),
    ISSUER_NOT_KNOWN(Check.ISSUER, INDETERMINATE),
    ISSUER_DATE_MISSING(Check.ISSUER, INDETERMINATE),
    ISSUER_REGISTRY_STALE(Check.ISSUER, INDETERMINATE),

    KEY_VALID_THEN(Check.KEY, PASS),
    KEY_NOT_YET_VALID(Check.KEY, FAIL),
    KEY_RETIRED(Check.KEY, FAIL),
    KEY_COMPROMISED(Check.KEY, FAIL),
    KEY_DATE_AHEAD(Check.KEY, FAIL),
    KEY_COMPROMISED_LATER(Check.KEY, INDETERMINATE),
    KEY_NOT_KNOWN(Check.KEY, INDETERMINATE),
    KEY_DATE_MISSING(Check.KEY, INDETERMINATE),
    KEY_REGISTRY_STALE(Check.KEY, INDETERMINATE),

    SPECIFICATION_OWN(Check.SPECIFICATION, PASS),
    SPECIFICATION_OF_ANOTHER(Check.SPECIFICATION, FAIL),
    SPECIFICATION_NOT_KNOWN(Check.SPECIFICATION, INDETERMINATE),
    SPECIFICATION_NOT_STATED(Check.SPECIFICATION, INDETERMINATE);

    private final Check check;
    private final Result result;

    Code(Check check, Result result) {
        this.check = check;
        this.result = result;
    }

    /** Which question it answers. */
    public Check check() {
        return check;
    }

    /** What it comes to. */
    public Result result() {
        return result;
    }

    /** How it is written, for example {@code status-revoked}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A finding with this code. */
    public Finding found() {
        return Finding.of(this);
    }
}
