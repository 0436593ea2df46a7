package eu.passerelle.credentials.vcjose;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.jose.Jws;

/** The members by which Data Model 1.1 put credentials into tokens. */
final class OlderMapping {

    private OlderMapping() {}

    // VC-JOSE-COSE, 1.1.2.1 and 3.1.3: neither as claims nor in the header
    static void refuse(Jws jws, ObjectNode claims) {
        if (claims.has(VcJoseTerms.VC)
                || claims.has(VcJoseTerms.VP)
                || jws.header().has(VcJoseTerms.VC)
                || jws.header().has(VcJoseTerms.VP)) {
            throw Rejected.malformed("a vc or vp member of the older mapping");
        }
    }
}
