package eu.passerelle.verification;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.contracts.catalog.v1.ProviderKind;
import eu.passerelle.contracts.catalog.v1.ProviderRegistered;
import eu.passerelle.contracts.catalog.v1.Roles;
import eu.passerelle.contracts.catalog.v1.SpecificationPublished;
import eu.passerelle.contracts.issuance.v1.CredentialRevoked;
import eu.passerelle.contracts.issuance.v1.IssuerKey;
import eu.passerelle.contracts.issuance.v1.IssuerKeyActivated;
import eu.passerelle.contracts.issuance.v1.StatusListPublished;
import eu.passerelle.credentials.Achievement;
import eu.passerelle.credentials.Award;
import eu.passerelle.credentials.Credential;
import eu.passerelle.credentials.Holder;
import eu.passerelle.credentials.Level;
import eu.passerelle.credentials.Organisation;
import eu.passerelle.credentials.Outcome;
import eu.passerelle.credentials.Parties;
import eu.passerelle.credentials.Texts;
import eu.passerelle.credentials.Workload;
import eu.passerelle.credentials.dataintegrity.Cryptosuite;
import eu.passerelle.credentials.dataintegrity.DataIntegrity;
import eu.passerelle.credentials.dataintegrity.ProofOptions;
import eu.passerelle.credentials.did.DidWeb;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.SigningKey;
import eu.passerelle.credentials.openbadges.OpenBadge;
import eu.passerelle.credentials.statuslist.BitstringStatusList;
import eu.passerelle.credentials.statuslist.StatusEntry;
import eu.passerelle.credentials.statuslist.StatusListCredential;
import eu.passerelle.credentials.statuslist.StatusPurpose;
import eu.passerelle.credentials.vcjose.VcJwt;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An organisation with keys of its own that signs real credentials and lists, and the facts that
 * would be told about it.
 */
public final class SomeIssuer {
    private static final String ORIGIN = "http://localhost:8080";
    private static final int ENTRIES = 131_072;

    private final String alias;
    private final String specificationId = UUID.randomUUID().toString();
    private final String list = ORIGIN + "/status-lists/" + UUID.randomUUID();
    private final DidWeb did;
    private final SigningKey documentKey;
    private final SigningKey tokenKey;
    private final Instant since;

    private SomeIssuer(String alias, Instant since) {
        this.alias = alias;
        this.since = since.truncatedTo(ChronoUnit.SECONDS);
        this.did = DidWeb.of("localhost:8080", "issuers", alias);
        this.documentKey = generate(KeyType.ED25519);
        this.tokenKey = generate(KeyType.P256);
    }

    /** An organisation of this alias, which signs since this moment. */
    public static SomeIssuer named(String alias, Instant since) {
        return new SomeIssuer(alias, since);
    }

    private SigningKey generate(KeyType type) {
        var fresh = SigningKey.generate(type, did.method("new"), did.did());
        String multibase = fresh.verificationKey().multibase();
        return SigningKey.ofMultikey(
                did.method(multibase), did.did(), multibase, fresh.secretMultibase());
    }

    public String alias() {
        return alias;
    }

    public String did() {
        return did.did();
    }

    public String list() {
        return list;
    }

    public String specificationId() {
        return specificationId;
    }

    /** A new award at that place of the list. */
    public Credential credential(int index, Instant at) {
        String page = ORIGIN + "/catalog/specifications/" + specificationId + "?version=1";
        var achievement =
                Achievement.of(
                                page,
                                Texts.of("en", "Applied Data Analysis with Python"),
                                Texts.of("en", "Clean, explore and present real data sets."))
                        .outcomes(
                                List.of(
                                        new Outcome(
                                                "LO1",
                                                Texts.of("en", "Writes Python programs"),
                                                true,
                                                List.of())))
                        .workload(Workload.of(new BigDecimal("4"), new BigDecimal("110")))
                        .level(Level.eqf(6))
                        .field("0613");
        return new Credential(
                "urn:uuid:" + UUID.randomUUID(),
                Holder.of("Amira Haddad", "amira.haddad@learners.example")
                        .withId("urn:uuid:" + UUID.randomUUID()),
                Parties.of(Organisation.of(did(), Texts.of("en", "What it calls itself"), "DE")),
                achievement,
                Award.of(LocalDate.of(2026, 11, 20), at.truncatedTo(ChronoUnit.SECONDS))
                        .withStatus(StatusEntry.of(list, index, StatusPurpose.REVOCATION)));
    }

    /** The same award, technically valid until then. */
    public static Credential until(Credential credential, Instant end) {
        return new Credential(
                credential.id(),
                credential.holder(),
                credential.parties(),
                credential.achievement(),
                credential.award().validUntil(end));
    }

    /** Signed as JSON-LD with an embedded proof of that moment. */
    public String document(Credential credential, Instant at) {
        return document(badge(credential), at);
    }

    /** Signed as JSON-LD, whatever it says. */
    public String document(ObjectNode unsigned, Instant at) {
        ObjectNode signed =
                DataIntegrity.sign(
                        unsigned,
                        Cryptosuite.EDDSA_RDFC_2022,
                        documentKey,
                        ProofOptions.assertion(at.truncatedTo(ChronoUnit.SECONDS)));
        return Json.text(signed);
    }

    /** Signed as a vc+jwt. */
    public String token(Credential credential, Instant at) {
        return VcJwt.sign(badge(credential), tokenKey, at);
    }

    /** Not signed. */
    public static ObjectNode badge(Credential credential) {
        return OpenBadge.render(credential, List.of("en")).document();
    }

    /** The signed list in which these places are set. */
    public String signedList(Instant at, Instant until, int... set) {
        var bits = BitstringStatusList.ofEntries(ENTRIES);
        for (int place : set) {
            bits = bits.set(place);
        }
        var credential =
                StatusListCredential.of(list, did(), StatusPurpose.REVOCATION, bits)
                        .valid(
                                at.truncatedTo(ChronoUnit.SECONDS),
                                until.truncatedTo(ChronoUnit.SECONDS),
                                Duration.ofMinutes(5))
                        .credential();
        return VcJwt.sign(credential, tokenKey);
    }

    public ProviderRegistered registered() {
        return new ProviderRegistered(
                alias,
                "Universität " + alias,
                ProviderKind.HIGHER_EDUCATION_INSTITUTION,
                "DE",
                "https://" + alias + ".example");
    }

    public SpecificationPublished specification() {
        return new SpecificationPublished(
                specificationId,
                1,
                alias,
                Map.of("en", "Applied Data Analysis with Python"),
                Map.of(),
                List.of(),
                new BigDecimal("4"),
                new BigDecimal("110"),
                6,
                "0613",
                null,
                new Roles(List.of(alias), alias, List.of(alias), List.of()),
                SpecificationPublished.Orientation.MIXED,
                List.of("en"),
                true,
                since);
    }

    /** The key that signs documents. */
    public IssuerKey documentKey() {
        return key(documentKey, "Ed25519");
    }

    /** The key that signs tokens and lists. */
    public IssuerKey tokenKey() {
        return key(tokenKey, "P-256");
    }

    public List<IssuerKeyActivated> keysActivated() {
        return List.of(new IssuerKeyActivated(documentKey()), new IssuerKeyActivated(tokenKey()));
    }

    private IssuerKey key(SigningKey key, String algorithm) {
        return new IssuerKey(
                alias,
                did(),
                key.verificationKey().id(),
                algorithm,
                key.verificationKey().multibase(),
                since);
    }

    public StatusListPublished listPublished(Instant at, Instant until, int... set) {
        return new StatusListPublished(
                list, alias, did(), "revocation", signedList(at, until, set), at, until);
    }

    public CredentialRevoked revoked(Credential credential, Instant at) {
        return new CredentialRevoked(
                new eu.passerelle.contracts.issuance.v1.Credential(
                        credential.id().substring("urn:uuid:".length()),
                        UUID.randomUUID().toString(),
                        alias,
                        did(),
                        new eu.passerelle.contracts.issuance.v1.Achievement(
                                specificationId,
                                1,
                                Map.of("en", "Applied Data Analysis with Python"),
                                List.of(),
                                null,
                                null,
                                null,
                                null,
                                null),
                        list,
                        1,
                        since,
                        null),
                CredentialRevoked.Reason.ISSUED_IN_ERROR,
                at);
    }
}
