package eu.passerelle.credentials.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import eu.passerelle.credentials.did.DidKey;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.multiformat.Cbor;
import eu.passerelle.credentials.multiformat.Multibase;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Inputs made to cost more than they should, or to be read in two ways. */
final class HostileInputs {

    private static final String V2 = "\"https://www.w3.org/ns/credentials/v2\"";
    private static final String KEY = DidKey.generate(KeyType.P256).verificationKey().id();
    private static final String VALUE = Multibase.base58(new byte[64]);
    // canonicalised before anything else can be wrong with it
    private static final String PROOF = proof("ecdsa-rdfc-2019", VALUE);
    private static final String ENTRY =
            "{\"type\":\"BitstringStatusListEntry\",\"statusPurpose\":\"revocation\",\"statusListIndex\":\"%s\","
                    + "\"statusListCredential\":\"https://a.example/1\"}";

    private final Map<String, Supplier<byte[]>> inputs = new LinkedHashMap<>();

    private HostileInputs() {}

    static Map<String, Supplier<byte[]>> all() {
        var all = new HostileInputs();
        all.text();
        all.sizes();
        all.numbers();
        all.contexts();
        all.graphs();
        all.proofs();
        all.statuses();
        all.tokens();
        return all.inputs;
    }

    private void text() {
        inputs.put("nothing", () -> new byte[0]);
        add("a space", " ");
        add("a byte order mark", "\ufeff" + credential(""));
        inputs.put("UTF-16", () -> credential("").getBytes(UTF_16));
        inputs.put("no UTF-8", () -> credential(",\"name\":\"\u00ff\u00fe\"").getBytes(ISO_8859_1));
        add("a lone surrogate", credential(",\"name\":\"\\ud800\""));
        add("NUL and bidi", credential(",\"id\":\"https://a.example/\\u0000\u202e\""));
        add("a name twice", credential(",\"issuer\":\"did:example:2\""));
        add("a name twice, escaped", credential(",\"iss\\u0075er\":\"did:example:2\""));
        add("names of prototypes", credential(",\"__proto__\":{\"id\":1},\"constructor\":{}"));
        add("two documents", credential("") + credential(""));
        add("not closed", credential("").substring(0, 200));
        add("comments", credential(",/* a */\"name\":\"A\""));
    }

    private void sizes() {
        inputs.put(
                "a text of 10 MB",
                () -> bytes(credential(",\"name\":\"" + "a".repeat(10_000_000) + "\"")));
        inputs.put(
                "a text of 3 MB",
                () -> bytes(credential(",\"name\":\"" + "\u00e4".repeat(1_400_000) + "\"")));
        inputs.put(
                "an id of 3 MB",
                () -> bytes(credential(",\"id\":\"urn:a:" + "a".repeat(3_000_000) + "\"")));
        inputs.put(
                "a name of 3 MB", () -> bytes(credential(",\"" + "a".repeat(3_000_000) + "\":1")));
        inputs.put("100,000 brackets", () -> bytes("[".repeat(100_000)));
        inputs.put("100,000 braces", () -> bytes("{\"a\":".repeat(100_000)));
        inputs.put(
                "60 levels",
                () ->
                        bytes(
                                credential(
                                        ",\"evidence\":"
                                                + nested(
                                                        "{\"type\":\"https://a.example/E\",\"https://a.example/e\":",
                                                        "1",
                                                        "}",
                                                        60))));
        inputs.put(
                "90,000 numbers",
                () ->
                        bytes(
                                subject(
                                        "\"https://a.example/n\":["
                                                + many(90_000, i -> "" + i)
                                                + "]")));
        inputs.put(
                "a list of 30,000",
                () ->
                        bytes(
                                subject(
                                        "\"https://a.example/n\":{\"@list\":["
                                                + many(30_000, i -> "" + i)
                                                + "]}")));
        inputs.put(
                "40,000 members",
                () -> bytes(subject(many(40_000, i -> "\"https://a.example/%d\":1".formatted(i)))));
        inputs.put(
                "10,000 subjects",
                () ->
                        bytes(
                                credential("")
                                        .replace(
                                                "{\"name\":\"A\"}",
                                                "["
                                                        + many(10_000, i -> "{\"name\":\"A\"}")
                                                        + "]")));
    }

    private void numbers() {
        for (String number :
                List.of(
                        "1e400",
                        "-1e400",
                        "1e-400",
                        "-0",
                        "1E999999999",
                        "9".repeat(10_000),
                        "0." + "0".repeat(10_000) + "1",
                        "9007199254740993",
                        "NaN",
                        "Infinity",
                        "0x10",
                        "01",
                        "1e2147483648")) {
            add(
                    "the number " + number.substring(0, Math.min(20, number.length())),
                    subject("\"https://a.example/n\":" + number));
        }
    }

    private void contexts() {
        inputs.put(
                "50,000 contexts",
                () -> bytes(credential("").replace(V2, V2 + ("," + V2).repeat(50_000))));
        inputs.put(
                "490 contexts",
                () -> bytes(credential("").replace(V2, V2 + ("," + V2).repeat(490))));
        inputs.put(
                "a context in each of 400 nodes",
                () ->
                        bytes(
                                subject(
                                        "\"https://a.example/n\":["
                                                + many(
                                                        400,
                                                        i ->
                                                                "{\"@context\":"
                                                                        + V2
                                                                        + ",\"name\":\"A\"}")
                                                + "]")));
        inputs.put(
                "contexts nested 1,000 times",
                () ->
                        bytes(
                                credential("")
                                        .replace(
                                                V2,
                                                V2
                                                        + ","
                                                        + nested(
                                                                "{\"a\":{\"@id\":\"https://a.example/\",\"@context\":",
                                                                "{}",
                                                                "}}",
                                                                1_000))));
        inputs.put(
                "contexts nested 25 times",
                () ->
                        bytes(
                                credential(",\"a\":1")
                                        .replace(
                                                V2,
                                                V2
                                                        + ","
                                                        + nested(
                                                                "{\"a\":{\"@id\":\"https://a.example/a\",\"@context\":",
                                                                "{}",
                                                                "}}",
                                                                25))));
        inputs.put(
                "a context of 20,000 terms",
                () ->
                        bytes(
                                credential("")
                                        .replace(
                                                V2,
                                                V2
                                                        + ",{"
                                                        + many(
                                                                20_000,
                                                                i ->
                                                                        "\"t%d\":\"https://a.example/%d\""
                                                                                .formatted(i, i))
                                                        + "}")));
        inputs.put(
                "terms in a long chain",
                () ->
                        bytes(
                                credential("")
                                        .replace(
                                                V2,
                                                V2
                                                        + ",{"
                                                        + many(
                                                                10_000,
                                                                i ->
                                                                        "\"t%d\":\"t%d:x\""
                                                                                .formatted(
                                                                                        i, i + 1))
                                                        + "}")));
        inputs.put(
                "terms in a chain",
                () ->
                        bytes(
                                credential("")
                                        .replace(
                                                V2,
                                                V2
                                                        + ",{"
                                                        + many(
                                                                490,
                                                                i ->
                                                                        "\"t%d\":\"t%d:x\""
                                                                                .formatted(
                                                                                        i, i + 1))
                                                        + "}")));
        inputs.put(
                "terms in a circle",
                () -> bytes(credential("").replace(V2, V2 + ",{\"a\":\"b:a\",\"b\":\"a:b\"}")));
        inputs.put(
                "a context imported",
                () ->
                        bytes(
                                credential("")
                                        .replace(
                                                V2,
                                                V2
                                                        + ",{\"@version\":1.1,\"@import\":\"https://a.example/c\"}")));
        inputs.put(
                "a context that is unknown",
                () -> bytes(credential("").replace(V2, V2 + ",\"http://127.0.0.1:1/c\"")));
        inputs.put(
                "100,000 types",
                () ->
                        bytes(
                                credential("")
                                        .replace(
                                                "\"VerifiableCredential\"",
                                                "\"VerifiableCredential\""
                                                        + ",\"https://a.example/T\""
                                                                .repeat(99_000))));
        inputs.put(
                "10,000 types by an alias",
                () ->
                        bytes(
                                credential(
                                                ",\"t\":["
                                                        + many(
                                                                10_000,
                                                                i -> "\"BitstringStatusListEntry\"")
                                                        + "]")
                                        .replace(V2, V2 + ",{\"t\":\"@type\"}")));
    }

    private void graphs() {
        inputs.put(
                "a clique of blank nodes",
                () ->
                        bytes(
                                subject(
                                        "\"https://a.example/n\":["
                                                + many(
                                                        12,
                                                        i ->
                                                                "{\"@id\":\"_:%d\",\"https://a.example/to\":[%s]}"
                                                                        .formatted(
                                                                                i,
                                                                                many(
                                                                                        12,
                                                                                        j ->
                                                                                                "{\"@id\":\"_:%d\"}"
                                                                                                        .formatted(
                                                                                                                j))))
                                                + "]")));
        inputs.put(
                "5,000 blank nodes alike",
                () ->
                        bytes(
                                subject(
                                        "\"https://a.example/n\":["
                                                + many(5_000, i -> "{\"https://a.example/to\":{}}")
                                                + "]")));
        inputs.put(
                "circles of blank nodes",
                () ->
                        bytes(
                                subject(
                                        "\"https://a.example/n\":["
                                                + many(
                                                        600,
                                                        i ->
                                                                "{\"@id\":\"_:%d\",\"https://a.example/to\":{\"@id\":\"_:%d\"}}"
                                                                        .formatted(
                                                                                i,
                                                                                (i + 1) % 3
                                                                                        + i / 3
                                                                                                * 3))
                                                + "]")));
        inputs.put(
                "a grid of blank nodes",
                () ->
                        bytes(
                                subject(
                                        "\"https://a.example/n\":["
                                                + many(
                                                        400,
                                                        i ->
                                                                "{\"@id\":\"_:%d\",\"https://a.example/to\":[{\"@id\":\"_:%d\"},{\"@id\":\"_:%d\"}]}"
                                                                        .formatted(
                                                                                i,
                                                                                (i + 1) % 400,
                                                                                (i + 20) % 400))
                                                + "]")));
    }

    private void proofs() {
        String one = PROOF;
        inputs.put(
                "5,000 proofs",
                () -> bytes(credential("").replace(one, "[" + many(5_000, i -> one) + "]")));
        inputs.put(
                "a proof value of 3 MB",
                () -> bytes(credential("").replace(VALUE, "z" + "1".repeat(3_000_000))));
        inputs.put(
                "a key of 3 MB",
                () -> bytes(credential("").replace(KEY, "did:key:z" + "6".repeat(3_000_000))));
        inputs.put(
                "selective, an array without end",
                () -> bytes(selective(new byte[] {(byte) 0x9a, 0x7f, -1, -1, -1})));
        inputs.put(
                "selective, nested",
                () -> bytes(selective("\u0081".repeat(100_000).getBytes(ISO_8859_1))));
        inputs.put(
                "selective, 15,000 signatures",
                () -> bytes(selective(derived(15_000, List.of(), 1))));
        inputs.put(
                "selective, 15,000 indexes",
                () -> bytes(selective(derived(1, Collections.nCopies(15_000, 7), 1))));
        inputs.put("selective, 8,000 labels", () -> bytes(selective(derived(1, List.of(), 8_000))));
        inputs.put(
                "previous proofs in a circle",
                () ->
                        bytes(
                                credential("")
                                        .replace(
                                                one,
                                                "[{\"id\":\"urn:a:1\",\"previousProof\":\"urn:a:2\","
                                                        + one.substring(1)
                                                        + ",{\"id\":\"urn:a:2\",\"previousProof\":\"urn:a:1\","
                                                        + one.substring(1)
                                                        + "]")));
        inputs.put(
                "a proof before itself",
                () ->
                        bytes(
                                credential("")
                                        .replace(
                                                one,
                                                "{\"id\":\"urn:a:1\",\"previousProof\":\"urn:a:1\","
                                                        + one.substring(1))));
    }

    private void statuses() {
        add(
                "an index of 2^63",
                credential(",\"credentialStatus\":" + ENTRY.formatted("9223372036854775808")));
        add(
                "an index of 1,000 digits",
                credential(",\"credentialStatus\":" + ENTRY.formatted("9".repeat(1_000))));
        inputs.put(
                "an index of 1 MB",
                () ->
                        bytes(
                                credential(
                                        ",\"credentialStatus\":"
                                                + ENTRY.formatted("9".repeat(1_000_000)))));
        inputs.put(
                "10,000 statuses",
                () ->
                        bytes(
                                credential(
                                        ",\"credentialStatus\":["
                                                + many(9_000, i -> ENTRY.formatted(i))
                                                + "]")));
        inputs.put(
                "9,000 revocation lists",
                () ->
                        bytes(
                                credential(
                                        ",\"credentialStatus\":["
                                                + many(
                                                        9_000,
                                                        i ->
                                                                "{\"id\":\"https://a.example/%d\",\"type\":\"1EdTechRevocationList\"}"
                                                                        .formatted(i))
                                                + "]")));
        inputs.put(
                "10,000 schemas",
                () ->
                        bytes(
                                credential(
                                        ",\"credentialSchema\":["
                                                + many(
                                                        9_000,
                                                        i ->
                                                                "{\"id\":\"urn:a:%d\",\"type\":\"JsonSchema\"}"
                                                                        .formatted(i))
                                                + "]")));
        inputs.put(
                "10,000 resources",
                () ->
                        bytes(
                                credential(
                                        ",\"relatedResource\":["
                                                + many(
                                                        9_000,
                                                        i ->
                                                                "{\"id\":\"https://www.w3.org/ns/credentials/v2?%d\",\"digestSRI\":\"sha256-AA\"}"
                                                                        .formatted(i))
                                                + "]")));
    }

    private void tokens() {
        inputs.put("a million dots", () -> bytes("e" + ".".repeat(1_000_000)));
        inputs.put("a header of 3 MB", () -> bytes("ey" + "a".repeat(3_000_000) + ".e.e"));
        inputs.put(
                "a million tildes",
                () -> bytes("eyJhbGciOiJFUzI1NiJ9.e30.AA" + "~".repeat(1_000_000)));
        inputs.put(
                "20,000 disclosures",
                () ->
                        bytes(
                                "eyJhbGciOiJFUzI1NiJ9.e30.AA~"
                                        + many(20_000, i -> base64("[\"%d\",\"a\",1]".formatted(i)))
                                                .replace(',', '~')
                                        + "~"));
        inputs.put(
                "an envelope of 3 MB",
                () ->
                        bytes(
                                "{\"@context\":"
                                        + V2
                                        + ",\"type\":\"EnvelopedVerifiableCredential\",\"id\":\"data:application/vc+jwt,"
                                        + "e".repeat(3_000_000)
                                        + "\"}"));
        inputs.put(
                "an envelope in an envelope",
                () ->
                        bytes(
                                "{\"@context\":"
                                        + V2
                                        + ",\"type\":\"EnvelopedVerifiableCredential\",\"id\":\"data:application/vc+jwt,{}\"}"));
    }

    private void add(String name, String text) {
        inputs.put(name, () -> bytes(text));
    }

    private static String credential(String more) {
        return "{\"@context\":["
                + V2
                + "],\"type\":[\"VerifiableCredential\"],\"issuer\":\"did:example:1\","
                + "\"credentialSubject\":{\"name\":\"A\"},\"proof\":"
                + PROOF
                + more
                + "}";
    }

    private static String subject(String more) {
        return credential("").replace("{\"name\":\"A\"}", "{\"name\":\"A\"," + more + "}");
    }

    private static String selective(byte[] cbor) {
        byte[] value = new byte[cbor.length + 3];
        System.arraycopy(new byte[] {(byte) 0xd9, 0x5d, 0x01}, 0, value, 0, 3);
        System.arraycopy(cbor, 0, value, 3, cbor.length);
        return credential("").replace(PROOF, proof("ecdsa-sd-2023", Multibase.base64Url(value)));
    }

    private static byte[] derived(int signatures, List<Integer> indexes, int labels) {
        var map = new LinkedHashMap<Integer, byte[]>();
        for (int i = 0; i < labels; i++) {
            map.put(i, new byte[32]);
        }
        return Cbor.encode(
                List.of(
                        new byte[64],
                        new byte[35],
                        Collections.nCopies(signatures, new byte[64]),
                        map,
                        indexes));
    }

    private static String proof(String suite, String value) {
        return "{\"type\":\"DataIntegrityProof\",\"cryptosuite\":\""
                + suite
                + "\",\"verificationMethod\":\""
                + KEY
                + "\",\"proofPurpose\":\"assertionMethod\",\"proofValue\":\""
                + value
                + "\"}";
    }

    private static String nested(String open, String inside, String close, int times) {
        return open.repeat(times) + inside + close.repeat(times);
    }

    private static String many(int times, IntFunction<String> one) {
        return IntStream.range(0, times).mapToObj(one).collect(Collectors.joining(","));
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
