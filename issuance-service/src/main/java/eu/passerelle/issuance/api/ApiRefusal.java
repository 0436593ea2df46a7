package eu.passerelle.issuance.api;

import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.kit.problem.Kind;
import eu.passerelle.kit.problem.Refusal;
import java.util.List;

/** Why something is not issued or changed by the VC API. */
public sealed interface ApiRefusal extends Refusal {

    /** The body is not what the interface asks for. */
    record InvalidRequest(List<Flaw> flaws) implements ApiRefusal {

        public InvalidRequest {
            flaws = List.copyOf(flaws);
        }

        static InvalidRequest of(String pointer, String rule, String detail) {
            return new InvalidRequest(List.of(new Flaw(pointer, rule, detail)));
        }

        @Override
        public Kind kind() {
            return Kind.MALFORMED;
        }

        @Override
        public String reason() {
            return "The request can't be understood; see errors.";
        }
    }

    /** The credential breaks the data model, or can't be secured as it stands. */
    record InvalidCredential(List<Flaw> flaws) implements ApiRefusal {

        public InvalidCredential {
            flaws = List.copyOf(flaws);
        }

        static InvalidCredential of(List<Finding> findings) {
            return new InvalidCredential(
                    findings.stream().flatMap(finding -> flaw(finding).stream()).toList());
        }

        // The rule is the type of problem that the norm names (VCDM 2.0, 7.1).
        private static List<Flaw> flaw(Finding finding) {
            return switch (finding) {
                case Finding.Passed ignored -> List.of();
                case Finding.Failed failed ->
                        List.of(new Flaw("/credential", failed.problem().type(), failed.detail()));
                case Finding.Undetermined open ->
                        List.of(new Flaw("/credential", open.problem().type(), open.detail()));
            };
        }

        @Override
        public Kind kind() {
            return Kind.MALFORMED;
        }

        @Override
        public String reason() {
            return "The credential can't be issued as it stands; see errors.";
        }
    }

    /** The credential names somebody else as its issuer. */
    record ForeignIssuer(String own) implements ApiRefusal {

        @Override
        public Kind kind() {
            return Kind.MALFORMED;
        }

        @Override
        public String reason() {
            return "The issuer must be %s, or be left out.".formatted(own);
        }
    }

    /** There is no such way to secure a credential. */
    record UnknownMechanism() implements ApiRefusal {

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        @Override
        public String reason() {
            return "There is no such cryptosuite or token here.";
        }
    }

    /** There is no test issuer here. */
    record NoTestIssuer() implements ApiRefusal {

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        @Override
        public String reason() {
            return "There is no test issuer here.";
        }
    }

    /** The caller issued no such credential, or without such a status. */
    record UnknownCredential() implements ApiRefusal {

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        @Override
        public String reason() {
            return "You issued no credential of this id with such a status entry.";
        }
    }
}
