package eu.passerelle.verification.verdict.rest;

/** What the interface description shows. */
final class Examples {
    static final String PROBLEM = "application/problem+json";

    static final String UNREADABLE =
            """
            {"type": "urn:passerelle:problem:unreadable-credential",
             "title": "Unreadable credential", "status": 422,
             "detail": "This cannot be read as a credential: not a JSON object."}
            """;

    static final String REVOKED =
            """
            {"result": "FAIL",
             "sentence": {
               "en": "Do not rely on this credential. The issuer has taken it back.",
               "de": "Verlassen Sie sich nicht auf diesen Nachweis. Die ausstellende Organisation hat ihn zurückgenommen."},
             "findings": [
               {"check": "proof", "code": "proof-right", "layer": "AUTHENTIC", "result": "PASS",
                "sentence": {"en": "Nothing in it was changed since it was signed.",
                             "de": "Seit der Unterschrift wurde nichts daran geändert."}},
               {"check": "status", "code": "status-revoked", "layer": "AUTHENTIC", "result": "FAIL",
                "moment": "2026-11-23T12:00:00Z",
                "sentence": {"en": "The issuer took it back on 23 November 2026, 12:00 UTC.",
                             "de": "Die ausstellende Organisation hat ihn am 23. November 2026, 12:00 UTC zurückgenommen."}}],
             "withheld": [],
             "issuer": {"providerId": "rheinfurt", "name": "Universität Rheinfurt",
                        "country": "DE", "homepage": "https://rheinfurt.example"},
             "learned": {"title": {"en": "Applied Data Analysis with Python"}, "ects": 4,
                         "hours": 110, "eqfLevel": 6},
             "verifiedAt": "2026-11-23T12:00:05Z"}
            """;

    private Examples() {}
}
