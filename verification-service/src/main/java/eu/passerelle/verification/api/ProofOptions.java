package eu.passerelle.verification.api;

import eu.passerelle.credentials.key.Purpose;
import eu.passerelle.credentials.reading.PresentationRequest;
import eu.passerelle.kit.problem.Refused;
import eu.passerelle.verification.proof.ProofAsked;
import java.util.Arrays;
import java.util.stream.Stream;

/** Reads from a request what is asked of proofs. */
public final class ProofOptions {
    private ProofOptions() {}

    /** What is asked of the proof of a credential. */
    public static ProofAsked ofCredential(VerifyRequest request) {
        Purpose purpose =
                request.text(Options.PURPOSE).map(ProofOptions::purpose).orElse(Purpose.ASSERTION);
        return new ProofAsked(
                purpose, request.text(Options.DOMAIN), request.text(Options.CHALLENGE));
    }

    private static Purpose purpose(String term) {
        return Arrays.stream(Purpose.values())
                .filter(one -> one.term().equals(term))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Refused(
                                        new VerifyRefusal.UnreadableOption(
                                                Options.PURPOSE,
                                                "must be assertionMethod or authentication")));
    }

    /** Whom and what a presentation has to answer. */
    public static PresentationRequest ofPresentation(VerifyRequest request) {
        return new PresentationRequest(
                request.text(Options.DOMAIN), request.text(Options.CHALLENGE));
    }

    /** Refuses options that would be ignored for a credential with trust asked for. */
    public static void refuseForTrust(VerifyRequest request) {
        Stream.of(Options.DOMAIN, Options.CHALLENGE, Options.PURPOSE)
                .filter(option -> request.text(option).isPresent())
                .findFirst()
                .ifPresent(
                        option -> {
                            throw new Refused(new VerifyRefusal.OptionNotTaken(option));
                        });
    }
}
