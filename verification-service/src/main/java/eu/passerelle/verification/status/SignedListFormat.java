package eu.passerelle.verification.status;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.reading.Reading;
import eu.passerelle.credentials.reading.SecuredCredential;
import eu.passerelle.credentials.statuslist.BitstringStatusList;
import eu.passerelle.credentials.statuslist.StatusListCredential;
import eu.passerelle.credentials.statuslist.StatusListTerms;
import eu.passerelle.credentials.vcdm.DataModel;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Lists as their issuers sign them: Bitstring Status List 1.0 in any format credentials have. */
@ApplicationScoped
public class SignedListFormat implements ListFormat {
    @Override
    public Optional<OpenedList> open(String signed) {
        return switch (SecuredCredential.read(signed.getBytes(StandardCharsets.UTF_8))) {
            case Reading.Unreadable ignored -> Optional.empty();
            case Reading.Read read -> open(read.credential());
        };
    }

    private static Optional<OpenedList> open(SecuredCredential secured) {
        ObjectNode document = secured.document();
        try {
            BitstringStatusList bits = StatusListCredential.ofVerified(document).list(1);
            boolean usable =
                    DataModel.check(document).passed()
                            && bits.entries() >= StatusListTerms.FEWEST_ENTRIES
                            && secured.methods().size() == 1;
            return usable
                    ? Optional.of(new OpenedBitstring(secured, document, bits))
                    : Optional.empty();
        } catch (Rejected rejected) {
            return Optional.empty();
        }
    }
}
