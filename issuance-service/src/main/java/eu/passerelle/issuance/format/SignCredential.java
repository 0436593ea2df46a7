package eu.passerelle.issuance.format;

import eu.passerelle.credentials.Credential;
import eu.passerelle.credentials.dataintegrity.Cryptosuite;
import eu.passerelle.credentials.dataintegrity.DataIntegrity;
import eu.passerelle.credentials.dataintegrity.ProofOptions;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.openbadges.OpenBadge;
import eu.passerelle.credentials.vcjose.VcJwt;
import eu.passerelle.issuance.key.Seal;
import java.util.List;
import java.util.UUID;

/** Writes a canonical credential in every format and signs it with its issuer's seal. */
public final class SignCredential {

    private SignCredential() {}

    /**
     * All renditions of the credential.
     *
     * @param languages which texts are taken, the most wanted first
     */
    public static List<Rendition> sign(
            UUID id, Credential credential, List<String> languages, Seal seal) {
        var badge = OpenBadge.render(credential, languages).document();
        var proven =
                DataIntegrity.sign(
                        badge,
                        Cryptosuite.EDDSA_RDFC_2022,
                        seal.proofs(),
                        ProofOptions.assertion(seal.second()));
        return List.of(
                new Rendition(id, Format.OPEN_BADGE, Json.text(proven)),
                new Rendition(id, Format.TOKEN, VcJwt.sign(badge, seal.tokens(), seal.second())));
    }
}
