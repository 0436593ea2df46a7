package eu.passerelle.contracts.issuance.v1;

import java.time.Instant;

/**
 * A status list was signed anew. The list names nobody: it is a row of bits, and public anyway.
 *
 * @param url where the list is published, and the {@code statusListCredential} that credentials
 *     name
 * @param providerId the organisation whose list it is
 * @param issuer its DID
 * @param purpose {@code revocation} or {@code suspension} (Bitstring Status List 1.0, 2.2)
 * @param signed the signed list as a vc+jwt
 * @param publishedAt when it was signed
 * @param validUntil after this moment the list says nothing
 */
public record StatusListPublished(
        String url,
        String providerId,
        String issuer,
        String purpose,
        String signed,
        Instant publishedAt,
        Instant validUntil)
        implements IssuanceEvent {

    @Override
    public String subject() {
        return "status-list/" + url;
    }
}
