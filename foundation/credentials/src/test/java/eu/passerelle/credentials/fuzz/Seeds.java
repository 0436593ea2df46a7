package eu.passerelle.credentials.fuzz;

import static eu.passerelle.credentials.SomeCredential.NOON;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.SomeCredential;
import eu.passerelle.credentials.Vectors;
import eu.passerelle.credentials.dataintegrity.Cryptosuite;
import eu.passerelle.credentials.dataintegrity.DataIntegrity;
import eu.passerelle.credentials.dataintegrity.ProofOptions;
import eu.passerelle.credentials.did.DidKey;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.SigningKey;
import eu.passerelle.credentials.openbadges.OpenBadge;
import eu.passerelle.credentials.sdjwt.DisclosureFrame;
import eu.passerelle.credentials.sdjwt.Salts;
import eu.passerelle.credentials.sdjwt.VcSdJwt;
import eu.passerelle.credentials.vcjose.VcJwt;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What mutation begins with: vectors of the specifications, our own, and what once went wrong. */
final class Seeds {

    private static final String KEPT = "fuzz/";

    private Seeds() {}

    /** The targets for which files are kept. */
    static List<String> folders() {
        return Vectors.files("fuzz", "").stream()
                .map(folder -> folder.substring(KEPT.length()))
                .toList();
    }

    /** The files kept for a target, in order: each has to be bearable. */
    static List<byte[]> kept(String target) {
        if (!Files.isDirectory(Path.of("src/test/resources", KEPT + target))) {
            return List.of();
        }
        return Vectors.files(KEPT + target, "").stream().map(Vectors::bytes).toList();
    }

    /** Everything that mutation of a target begins with. */
    static List<byte[]> of(Target target) {
        var seeds = new ArrayList<>(kept(target.name()));
        switch (target.name()) {
            case "json", "rdf" -> files(seeds, "openbadges/dcc", ".json");
            case "credential" -> {
                files(seeds, "openbadges/dcc", ".json");
                files(seeds, "openbadges/1edtech", ".json");
            }
            case "presentation", "status-list" -> files(seeds, "vc-jose-cose", ".json");
            case "credential-token", "jws", "sd-jwt" -> {
                files(seeds, "vc-jose-cose", ".txt");
                files(seeds, "openbadges/1edtech", ".jwt");
                seeds.addAll(tokens());
            }
            case "did-document" -> files(seeds, "openbadges/dcc/dids", ".json");
            case "png" -> files(seeds, "openbadges/1edtech", ".png");
            case "svg" -> files(seeds, "openbadges/1edtech", ".svg");
            case "tampering" -> seeds.addAll(documents());
            case "tampering-token" -> seeds.addAll(tokens());
            default -> {}
        }
        return seeds;
    }

    private static void files(List<byte[]> seeds, String folder, String ending) {
        Vectors.files(folder, ending).stream()
                .map(Vectors::bytes)
                .filter(bytes -> bytes.length < 100_000)
                .forEach(seeds::add);
    }

    private static List<byte[]> documents() {
        var ed25519 = DidKey.generate(KeyType.ED25519);
        var p256 = DidKey.generate(KeyType.P256);
        return List.of(
                signed(ed25519, Cryptosuite.EDDSA_RDFC_2022),
                signed(ed25519, Cryptosuite.EDDSA_JCS_2022),
                signed(p256, Cryptosuite.ECDSA_RDFC_2019),
                signed(p256, Cryptosuite.ECDSA_JCS_2019));
    }

    private static byte[] signed(SigningKey key, Cryptosuite suite) {
        return Tampering.signed(
                DataIntegrity.sign(
                        badge(key, suite.label()), suite, key, ProofOptions.assertion(NOON)));
    }

    private static List<byte[]> tokens() {
        var key = DidKey.generate(KeyType.P256);
        var frame = DisclosureFrame.of("/credentialSubject/achievement", "/name");
        return List.of(
                Tampering.signed(VcJwt.sign(badge(key, "jwt"), key)),
                Tampering.signed(
                        VcSdJwt.issue(badge(key, "sd"), frame, Salts.random(), key).serialized()));
    }

    private static ObjectNode badge(SigningKey key, String name) {
        String issuer = key.verificationKey().controller();
        UUID id = UUID.nameUUIDFromBytes((issuer + name).getBytes(UTF_8));
        return OpenBadge.render(SomeCredential.issuedBy(issuer), List.of("en"))
                .document()
                .put("id", "urn:uuid:" + id);
    }
}
