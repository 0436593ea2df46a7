package eu.passerelle.credentials.fuzz;

import static eu.passerelle.credentials.SomeCredential.NOON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.did.DidDocument;
import eu.passerelle.credentials.did.DidJwk;
import eu.passerelle.credentials.did.DidKey;
import eu.passerelle.credentials.did.DidWeb;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.jose.Jws;
import eu.passerelle.credentials.json.Jcs;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.jsonld.JsonLd;
import eu.passerelle.credentials.jsonld.Rdfc;
import eu.passerelle.credentials.key.Jwk;
import eu.passerelle.credentials.key.Keys;
import eu.passerelle.credentials.multiformat.Cbor;
import eu.passerelle.credentials.multiformat.Multibase;
import eu.passerelle.credentials.openbadges.BakedPng;
import eu.passerelle.credentials.openbadges.BakedSvg;
import eu.passerelle.credentials.openbadges.OpenBadge;
import eu.passerelle.credentials.reading.PresentationReading;
import eu.passerelle.credentials.reading.PresentationRequest;
import eu.passerelle.credentials.reading.Reading;
import eu.passerelle.credentials.reading.SecuredCredential;
import eu.passerelle.credentials.reading.SecuredPresentation;
import eu.passerelle.credentials.reading.StatusListReader;
import eu.passerelle.credentials.reading.StatusListReading;
import eu.passerelle.credentials.schema.SchemaCheck;
import eu.passerelle.credentials.sdjwt.SdJwt;
import eu.passerelle.credentials.statuslist.BitstringStatusList;
import eu.passerelle.credentials.statuslist.StatusEntry;
import eu.passerelle.credentials.statuslist.StatusLists;
import eu.passerelle.credentials.tokenstatus.TokenStatusList;
import java.util.List;
import java.util.Optional;

/** Every way that bytes from outside take into the library. */
final class Targets {

    private static final Keys KEYS = DidKey.keys().or(DidJwk.keys());
    private static final StatusLists NO_LISTS = url -> Optional.empty();

    private Targets() {}

    static List<Target> all() {
        return List.of(
                new Target("json", Target.Form.JSON, Targets::json),
                new Target("credential", Target.Form.JSON, Targets::credential),
                new Target("credential-token", Target.Form.TOKEN, Targets::credential),
                new Target("presentation", Target.Form.JSON, Targets::presentation),
                new Target("status-list", Target.Form.JSON, Targets::statusList),
                new Target("encoded-list", Target.Form.BYTES, Targets::encodedList),
                new Target("token-status-list", Target.Form.JSON, Targets::tokenStatusList),
                new Target("sd-jwt", Target.Form.TOKEN, Targets::sdJwt),
                new Target("jws", Target.Form.TOKEN, Targets::jws),
                new Target("png", Target.Form.BYTES, input -> found(BakedPng.unbake(input))),
                new Target("svg", Target.Form.BYTES, input -> found(BakedSvg.unbake(input))),
                new Target("cbor", Target.Form.BYTES, Targets::cbor),
                new Target("multibase", Target.Form.BYTES, Targets::multibase),
                new Target("did-document", Target.Form.JSON, Targets::didDocument),
                new Target("did", Target.Form.BYTES, Targets::did),
                new Target("rdf", Target.Form.JSON, Targets::rdf),
                new Target("schema", Target.Form.JSON, Targets::schema),
                new Target("tampering", Target.Form.JSON, Tampering::document),
                new Target("tampering-token", Target.Form.TOKEN, Tampering::token));
    }

    private static String json(byte[] input) {
        ObjectNode document = Json.object(input);
        String canonical = Jcs.canonical(document);
        check(Jcs.canonical(Json.value(canonical)).equals(canonical), "JCS of JCS differs");
        return "read";
    }

    private static String credential(byte[] input) {
        return switch (SecuredCredential.read(input)) {
            case Reading.Unreadable(var why) -> words(why);
            case Reading.Read(var credential) -> {
                credential.methods();
                credential.statusLists();
                credential.signedAt();
                if (OpenBadge.isOne(credential.document())) {
                    OpenBadge.read(credential.document());
                }
                yield words(credential.verify(KEYS, NO_LISTS, NOON));
            }
        };
    }

    private static String presentation(byte[] input) {
        return switch (SecuredPresentation.read(input)) {
            case PresentationReading.Unreadable(var why) -> words(why);
            case PresentationReading.Read(var presentation) ->
                    words(
                            presentation
                                    .verify(KEYS, NO_LISTS, NOON, PresentationRequest.nothing())
                                    .presentation());
        };
    }

    private static String statusList(byte[] input) {
        if (new StatusListReader(KEYS).read(input, NOON)
                instanceof StatusListReading.Usable(var list)) {
            list.ttl();
        }
        return StatusEntry.allOf(Json.object(input)).stream()
                .map(entry -> entry.purpose().term() + entry.bitsPerEntry())
                .collect(joining(" "));
    }

    private static String encodedList(byte[] input) {
        var list = BitstringStatusList.decode(new String(input, UTF_8), 1 + input.length % 16);
        if (list.entries() > 0) {
            list.get(list.entries() - 1);
        }
        return "entries " + Integer.numberOfLeadingZeros(list.entries());
    }

    private static String tokenStatusList(byte[] input) {
        TokenStatusList.read(Json.object(input));
        return "read";
    }

    private static String sdJwt(byte[] input) {
        var token = SdJwt.parse(new String(input, UTF_8));
        token.claims();
        return "read " + token.serialized().split("~", -1).length;
    }

    private static String jws(byte[] input) {
        var jws = Jws.parse(new String(input, UTF_8));
        return "alg " + jws.header("alg") + jws.bringsItsOwnKey();
    }

    private static String cbor(byte[] input) {
        Object value = Cbor.decode(input);
        Object again = Cbor.decode(Cbor.encode(value));
        return value.getClass().getSimpleName() + again.getClass().getSimpleName();
    }

    private static String multibase(byte[] input) {
        String text = new String(input, UTF_8);
        byte[] bytes = Multibase.decode(text);
        String again = text.charAt(0) == 'z' ? Multibase.base58(bytes) : Multibase.base64Url(bytes);
        check(again.equals(text), "two texts for the same bytes");
        return "key " + KEYS.find("did:key:" + text + "#" + text).isPresent();
    }

    private static String didDocument(byte[] input) {
        ObjectNode document = Json.object(input);
        String id = document.path("id").asText();
        var read = DidDocument.read(id, input);
        document.path("verificationMethod")
                .forEach(method -> read.find(method.path("id").asText()));
        if (document.has("kty")) {
            Jwk.publicKey(document);
        }
        return "read";
    }

    private static String did(byte[] input) {
        String did = new String(input, UTF_8);
        if (!did.startsWith("did:web:")) {
            return "found " + KEYS.find(did).isPresent();
        }
        try {
            return "web " + DidWeb.parse(did).documentUrl().getScheme();
        } catch (IllegalArgumentException asPromised) {
            return "no did:web";
        }
    }

    private static String rdf(byte[] input) {
        var quads = JsonLd.quads(Json.object(input));
        String canonical = new String(Rdfc.canonical(quads, "SHA-256"), UTF_8);
        check(
                canonical.lines().allMatch(line -> line.endsWith(" .")),
                "a line that is no statement");
        return "statements " + Integer.numberOfLeadingZeros(quads.size());
    }

    private static String schema(byte[] input) {
        var credential =
                Json.object(
                        """
                        {"credentialSubject":{"id":"did:example:1","name":"aaaaaaaaaaaaaaaaaaaaa!"},
                         "credentialSchema":{"id":"https://a.example/1","type":"JsonSchema"}}
                        """);
        return words(new SchemaCheck(url -> Optional.of(input)).check(credential));
    }

    private static String found(Optional<String> text) {
        return "found " + text.isPresent();
    }

    static String words(Verification verification) {
        return verification.findings().stream()
                .map(
                        finding ->
                                finding.check()
                                        + finding.getClass().getSimpleName()
                                        + (finding instanceof Finding.Passed
                                                ? ""
                                                : Target.word(finding.detail())))
                .distinct()
                .limit(8)
                .collect(joining(" "));
    }

    static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
