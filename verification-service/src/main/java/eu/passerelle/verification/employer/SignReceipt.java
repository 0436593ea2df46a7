package eu.passerelle.verification.employer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.vcdm.VcTerms;
import eu.passerelle.credentials.vcjose.VcJwt;
import eu.passerelle.kit.ids.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;

/**
 * Signs what was answered about a batch, as a vc+jwt that a third party can check: which bytes, by
 * their digest, got which answer, when. Nothing of a credential and nobody's name is in it.
 */
@ApplicationScoped
public class SignReceipt {
    private static final String UNDEFINED_TERMS =
            "https://www.w3.org/ns/credentials/undefined-terms/v2";

    private final ReceiptKey key;
    private final Ids ids;

    SignReceipt(ReceiptKey key, Ids ids) {
        this.key = key;
        this.ids = ids;
    }

    /** The receipt. */
    public String sign(BatchAnswer answer, String organisation) {
        ObjectNode receipt = Json.newObject();
        receipt.putArray(VcTerms.CONTEXT).add(VcTerms.CONTEXT_V2).add(UNDEFINED_TERMS);
        receipt.put(VcTerms.ID, "urn:uuid:" + ids.next());
        receipt.putArray(VcTerms.TYPE).add(VcTerms.CREDENTIAL_TYPE).add("VerificationReceipt");
        receipt.put(VcTerms.ISSUER, key.did());
        receipt.put(VcTerms.VALID_FROM, answer.at().truncatedTo(ChronoUnit.SECONDS).toString());
        ObjectNode subject = receipt.putObject(VcTerms.SUBJECT);
        subject.put("requestedBy", organisation);
        ArrayNode items = subject.putArray("answers");
        answer.items().forEach(item -> items.add(line(item)));
        return VcJwt.sign(receipt, key.key(), answer.at());
    }

    private static ObjectNode line(BatchItem item) {
        ObjectNode line = Json.newObject().put("sha256", item.digest());
        return switch (item) {
            case BatchItem.Answered answered -> line(line, answered);
            case BatchItem.Unreadable ignored -> line.put("result", "UNREADABLE");
        };
    }

    private static ObjectNode line(ObjectNode line, BatchItem.Answered answered) {
        line.put("result", answered.verdict().overall().name());
        answered.adequacy().ifPresent(one -> line.put("adequate", one.result().name()));
        return line;
    }
}
