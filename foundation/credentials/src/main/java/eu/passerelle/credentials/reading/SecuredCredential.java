package eu.passerelle.credentials.reading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.dataintegrity.ProofExpectation;
import eu.passerelle.credentials.dataintegrity.ProofVerifier;
import eu.passerelle.credentials.elm.EdcShapes;
import eu.passerelle.credentials.elm.SealedEdc;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.jades.SealedText;
import eu.passerelle.credentials.jose.Jws;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.Keys;
import eu.passerelle.credentials.openbadges.BadgeJwt;
import eu.passerelle.credentials.revocationlist.RevocationEntry;
import eu.passerelle.credentials.sdjwt.SdJwt;
import eu.passerelle.credentials.sdjwt.SdJwtVc;
import eu.passerelle.credentials.sdjwt.VcSdJwt;
import eu.passerelle.credentials.statuslist.StatusEntry;
import eu.passerelle.credentials.statuslist.StatusLists;
import eu.passerelle.credentials.tokenstatus.TokenStatusReference;
import eu.passerelle.credentials.vcdm.DataModel;
import eu.passerelle.credentials.vcdm.Validity;
import eu.passerelle.credentials.vcdm.VcTerms;
import eu.passerelle.credentials.vcjose.VcJwt;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A credential somebody hands in, in whichever format: read, and asked for what has to be looked up
 * before it can be verified.
 */
public sealed interface SecuredCredential {

    Format format();

    /** What it says, without the proofs around or in it. Not to be believed before verifying. */
    ObjectNode document();

    /** The keys its proofs name. */
    Set<String> methods();

    /** When it says it was signed; empty where it does not say. */
    Optional<Instant> signedAt();

    /** Checks the proofs and whose they are. */
    Verification verifyProof(Keys keys, Instant at, Binding binding);

    /** Reads a credential of unknown format; hostile input gets a bounded answer. */
    static Reading read(byte[] input) {
        try {
            return new Reading.Read(parse(input));
        } catch (Rejected rejected) {
            return new Reading.Unreadable(Verification.of(rejected.finding()));
        }
    }

    /** Reads a credential that stands in a presentation, as an object or enveloped. */
    static Reading read(ObjectNode presented) {
        try {
            return new Reading.Read(parse(presented));
        } catch (Rejected rejected) {
            return new Reading.Unreadable(Verification.of(rejected.finding()));
        }
    }

    private static SecuredCredential parse(byte[] input) {
        if (input.length > 0 && input[0] == 'e') {
            String compact = new String(input, StandardCharsets.US_ASCII).strip();
            return token(compact);
        }
        return parse(Json.object(input));
    }

    private static SecuredCredential parse(ObjectNode document) {
        if (SealedText.isOne(document)) {
            return new JadesCredential(SealedEdc.of(SealedText.of(document)));
        }
        if (SdJwt.isOne(document)) {
            return disclosed(SdJwt.parse(document));
        }
        if (!Envelope.isOne(document, VcTerms.ENVELOPED_CREDENTIAL_TYPE)) {
            return new DataIntegrityCredential(document);
        }
        var envelope =
                Envelope.of(document, VcTerms.ENVELOPED_CREDENTIAL_TYPE)
                        .as(Envelope.VC_JWT, Envelope.VC_SD_JWT);
        SecuredCredential inside = token(envelope.content());
        if (!inside.format().mediaType().equals(envelope.mediaType())) {
            throw Rejected.unreadable("an envelope around something of another media type");
        }
        return inside;
    }

    private static SecuredCredential token(String compact) {
        if (SealedText.isOne(compact)) {
            return new JadesCredential(SealedEdc.of(SealedText.of(compact)));
        }
        if (SdJwt.looksLike(compact)) {
            return disclosed(SdJwt.parse(compact));
        }
        Jws jws = Jws.parse(compact);
        return BadgeJwt.isOne(jws)
                ? new BadgeJwtCredential(BadgeJwt.of(jws))
                : new JwtCredential(VcJwt.of(jws));
    }

    private static SecuredCredential disclosed(SdJwt token) {
        return SdJwtVc.isOne(token)
                ? new SdJwtVcCredential(SdJwtVc.of(token))
                : new SdJwtCredential(VcSdJwt.of(token));
    }

    /** The issuer's id; null if it names none. */
    default String issuer() {
        return Json.idOf(document().get(VcTerms.ISSUER));
    }

    /** The URLs of the status lists it names. */
    default List<String> statusLists() {
        try {
            return StatusEntry.allOf(RevocationEntry.without(document())).stream()
                    .map(StatusEntry::list)
                    .distinct()
                    .toList();
        } catch (Rejected unclear) {
            return List.of();
        }
    }

    /** The URLs of the revocation lists it names, of the kind that is not signed. */
    default List<String> revocationLists() {
        try {
            return RevocationEntry.allOf(document()).stream()
                    .map(RevocationEntry::list)
                    .distinct()
                    .toList();
        } catch (Rejected unclear) {
            return List.of();
        }
    }

    /** Everything this library can say of it: data model, proofs, issuer, period and status. */
    default Verification verify(Keys keys, StatusLists lists, Instant at) {
        return verifySecured(verifyProof(keys, at, Binding.TO_ISSUER), lists, at);
    }

    /** As {@link #verify}, where the proof has been looked at already. */
    default Verification verifySecured(Verification proof, StatusLists lists, Instant at) {
        ObjectNode document = document();
        return DataModel.checkAnyVersion(document)
                .and(proof)
                .and(Verification.of(Validity.at(at, document)))
                .and(verifyStatus(lists, at));
    }

    /** What its status lists say; one passed finding where it names none. */
    default Verification verifyStatus(StatusLists lists, Instant at) {
        try {
            ObjectNode document = document();
            String issuer = Json.idOf(document.get(VcTerms.ISSUER));
            StatusEntry.checkNumber(document);
            var findings = new ArrayList<Finding>();
            for (StatusEntry entry : StatusEntry.allOf(RevocationEntry.without(document))) {
                findings.add(lists.ask(entry, issuer, at));
            }
            for (RevocationEntry entry : RevocationEntry.allOf(document)) {
                findings.add(lists.ask(entry, document, issuer));
            }
            if (findings.isEmpty()) {
                findings.add(new Finding.Passed(Check.STATUS, "names no status list"));
            }
            return new Verification(findings);
        } catch (Rejected rejected) {
            return Verification.of(rejected.finding());
        }
    }

    /** Secured by proofs inside. */
    record DataIntegrityCredential(ObjectNode secured) implements SecuredCredential {

        @Override
        public Format format() {
            return Format.DATA_INTEGRITY;
        }

        @Override
        public ObjectNode document() {
            ObjectNode document = secured.deepCopy();
            document.remove(VcTerms.PROOF);
            return document;
        }

        @Override
        public Set<String> methods() {
            return ProofVerifier.methods(secured);
        }

        @Override
        public Optional<Instant> signedAt() {
            return ProofVerifier.created(secured);
        }

        @Override
        public Verification verifyProof(Keys keys, Instant at, Binding binding) {
            var verifier = new ProofVerifier(keys, ProofExpectation.assertion(at));
            return verifier.verify(secured, controller(binding));
        }

        private Optional<String> controller(Binding binding) {
            return switch (binding) {
                case TO_ISSUER -> Optional.of(String.valueOf(issuer()));
                case PROOF_ONLY -> Optional.empty();
            };
        }
    }

    /** Secured as a signed token whose holder chose what to show. */
    record SdJwtCredential(VcSdJwt token) implements SecuredCredential {

        @Override
        public Format format() {
            return Format.VC_SD_JWT;
        }

        @Override
        public ObjectNode document() {
            return token.credential();
        }

        @Override
        public Set<String> methods() {
            return token.method().map(Set::of).orElse(Set.of());
        }

        @Override
        public Optional<Instant> signedAt() {
            return token.signedAt();
        }

        @Override
        public Verification verifyProof(Keys keys, Instant at, Binding binding) {
            return token.verify(keys, at, binding == Binding.TO_ISSUER);
        }
    }

    /** Flat claims of a type, secured as a signed token whose holder chose what to show. */
    record SdJwtVcCredential(SdJwtVc token) implements SecuredCredential {

        @Override
        public Format format() {
            return Format.SD_JWT_VC;
        }

        @Override
        public ObjectNode document() {
            return token.claims();
        }

        @Override
        public String issuer() {
            return token.issuer();
        }

        @Override
        public Set<String> methods() {
            return token.method().map(Set::of).orElse(Set.of());
        }

        @Override
        public Optional<Instant> signedAt() {
            return token.signedAt();
        }

        @Override
        public List<String> statusLists() {
            try {
                return TokenStatusReference.of(document())
                        .map(reference -> List.of(reference.uri()))
                        .orElse(List.of());
            } catch (Rejected unclear) {
                return List.of();
            }
        }

        @Override
        public Verification verifyProof(Keys keys, Instant at, Binding binding) {
            return token.verifyProof(keys, at, binding == Binding.TO_ISSUER);
        }

        // reading it has asked already whether it has the form of one
        @Override
        public Verification verify(Keys keys, StatusLists lists, Instant at) {
            return Verification.of(new Finding.Passed(Check.CONFORMING, "SD-JWT VC"))
                    .and(verifyProof(keys, at, Binding.TO_ISSUER))
                    .and(Verification.of(token.period(at)))
                    .and(verifyStatus(lists, at));
        }

        @Override
        public Verification verifyStatus(StatusLists lists, Instant at) {
            try {
                return Verification.of(
                        TokenStatusReference.of(document())
                                .map(reference -> lists.ask(reference, issuer(), at))
                                .orElseGet(
                                        () ->
                                                new Finding.Passed(
                                                        Check.STATUS, "names no status list")));
            } catch (Rejected rejected) {
                return Verification.of(rejected.finding());
            }
        }
    }

    /** Secured as a token by the rules of Open Badges. */
    record BadgeJwtCredential(BadgeJwt token) implements SecuredCredential {

        @Override
        public Format format() {
            return Format.BADGE_JWT;
        }

        @Override
        public ObjectNode document() {
            return token.badge();
        }

        @Override
        public Set<String> methods() {
            return token.method().map(Set::of).orElse(Set.of());
        }

        @Override
        public Optional<Instant> signedAt() {
            return token.signedAt();
        }

        @Override
        public Verification verifyProof(Keys keys, Instant at, Binding binding) {
            return token.verify(keys, at, binding == Binding.TO_ISSUER);
        }
    }

    /** Secured as a signed token. */
    record JwtCredential(VcJwt token) implements SecuredCredential {

        @Override
        public Format format() {
            return Format.VC_JWT;
        }

        @Override
        public ObjectNode document() {
            return token.credential();
        }

        @Override
        public Set<String> methods() {
            return token.method().map(Set::of).orElse(Set.of());
        }

        @Override
        public Optional<Instant> signedAt() {
            return token.signedAt();
        }

        @Override
        public Verification verifyProof(Keys keys, Instant at, Binding binding) {
            return token.verify(keys, at, binding == Binding.TO_ISSUER);
        }
    }

    /** Sealed with JAdES, as the European Union's credentials are. */
    record JadesCredential(SealedEdc edc) implements SecuredCredential {

        @Override
        public Format format() {
            return Format.JADES;
        }

        @Override
        public ObjectNode document() {
            return edc.content().deepCopy();
        }

        @Override
        public Set<String> methods() {
            return Set.copyOf(edc.methods());
        }

        @Override
        public Optional<Instant> signedAt() {
            return Optional.of(edc.seal().sealedAt());
        }

        @Override
        public Verification verifyProof(Keys keys, Instant at, Binding binding) {
            return switch (binding) {
                case TO_ISSUER -> edc.verifyIssuer(keys, at);
                case PROOF_ONLY -> edc.verify(keys, at);
            };
        }

        @Override
        public Verification verify(Keys keys, StatusLists lists, Instant at) {
            return SecuredCredential.super.verify(keys, lists, at).and(EdcShapes.check(document()));
        }
    }
}
