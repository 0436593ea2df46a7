package eu.passerelle.issuance.api.rest;

/** What requests and answers look like, for the interface description. */
final class IssueExamples {

    static final String ISSUE =
            """
            {"credential":{"@context":["https://www.w3.org/ns/credentials/v2",
              "https://www.w3.org/ns/credentials/examples/v2"],
             "id":"urn:uuid:01998ac4-3f7e-7d35-9b1e-0d6a5f3c2b10",
             "type":["VerifiableCredential","ExampleDegreeCredential"],
             "credentialSubject":{"id":"did:example:ebfeb1f712ebc6f1c276e12ec21",
              "degree":{"type":"ExampleBachelorDegree","name":"Bachelor of Science and Arts"}}},
             "options":{"cryptosuite":"ecdsa-rdfc-2019","statusPurpose":["revocation","suspension"]}}\
            """;

    static final String ISSUED =
            """
            {"verifiableCredential":{"@context":["https://www.w3.org/ns/credentials/v2",
              "https://www.w3.org/ns/credentials/examples/v2"],
             "id":"urn:uuid:01998ac4-3f7e-7d35-9b1e-0d6a5f3c2b10",
             "type":["VerifiableCredential","ExampleDegreeCredential"],
             "issuer":"did:web:passerelle.example:issuers:rheinfurt",
             "credentialSubject":{"id":"did:example:ebfeb1f712ebc6f1c276e12ec21",
              "degree":{"type":"ExampleBachelorDegree","name":"Bachelor of Science and Arts"}},
             "proof":[{"type":"DataIntegrityProof","cryptosuite":"ecdsa-rdfc-2019",
              "created":"2026-11-25T12:00:00Z","proofPurpose":"assertionMethod",
              "verificationMethod":"did:web:passerelle.example:issuers:rheinfurt#zDnaekGZTbQBerwcehBSXLqAg6s55hVEBms1zFy89VHXtJSa9",
              "proofValue":"z3q3N1KWkoxrjmLYUWrFZNcb2ouqoCj48NnHWLKXqNSLMV3SEf1GXFqcLzaWoMuuSAgbbhFgpvq5YqYG8DVH6KmJn"}]}}\
            """;

    static final String STATUS =
            """
            {"credentialId":"urn:uuid:01998ac4-3f7e-7d35-9b1e-0d6a5f3c2b10",
             "credentialStatus":{"type":"BitstringStatusListEntry","statusPurpose":"suspension"},
             "status":true}\
            """;

    static final String CHANGED =
            """
            {"credentialStatus":[{"type":"BitstringStatusListEntry","statusPurpose":"suspension",
             "statusListIndex":"94567",
             "statusListCredential":"https://passerelle.example/status-lists/01998ac4-3f7e-7d35-9b1e-0d6a5f3c2b11"}]}\
            """;

    private IssueExamples() {}
}
