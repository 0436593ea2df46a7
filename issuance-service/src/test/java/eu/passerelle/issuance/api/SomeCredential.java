package eu.passerelle.issuance.api;

/** Credentials that other software hands in. */
public final class SomeCredential {

    private SomeCredential() {}

    /** A degree, without an issuer. */
    public static String degree() {
        return degree("");
    }

    /** A degree with some members more, each followed by a comma. */
    public static String degree(String more) {
        return """
        {"@context":["https://www.w3.org/ns/credentials/v2",
          "https://www.w3.org/ns/credentials/examples/v2"],
         "id":"urn:uuid:01998ac4-3f7e-7d35-9b1e-0d6a5f3c2b10",%s
         "type":["VerifiableCredential","ExampleDegreeCredential"],
         "credentialSubject":{"id":"did:example:subject",
          "degree":{"type":"ExampleBachelorDegree","name":"Bachelor of Science and Arts"},
          "alumniOf":{"id":"did:example:university"}}}\
        """
                .formatted(more);
    }

    /** A request to issue it, with these options as JSON. */
    public static String request(String credential, String options) {
        return "{\"credential\":%s,\"options\":%s}".formatted(credential, options);
    }
}
