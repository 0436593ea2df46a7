package eu.passerelle.issuance.award.web;

import eu.passerelle.contracts.issuance.v1.CredentialRevoked.Reason;
import eu.passerelle.issuance.award.AwardRefusal;
import eu.passerelle.issuance.award.Revocation;
import eu.passerelle.kit.problem.Refusal.Flaw;
import eu.passerelle.kit.problem.Refused;
import eu.passerelle.kit.web.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;

/** Reads the revocation form. */
final class RevocationForm {

    private static final int LONGEST_NOTE = 1000;

    private RevocationForm() {}

    static Revocation revocation(Form form) {
        var reason = reason(form.value("reason"));
        var note = form.value("note").strip();
        var flaws = new ArrayList<Flaw>();
        if (reason.isEmpty()) {
            flaws.add(new Flaw("reason", "reason-chosen", "Choose a reason."));
        }
        if (note.length() > LONGEST_NOTE) {
            flaws.add(new Flaw("note", "note-short", "Give a note in 1,000 characters at most."));
        }
        if (!flaws.isEmpty()) {
            throw new Refused(new AwardRefusal.InvalidAward(flaws));
        }
        return new Revocation(reason.get(), note);
    }

    private static Optional<Reason> reason(String name) {
        return Arrays.stream(Reason.values())
                .filter(reason -> reason.name().equals(name))
                .findFirst();
    }
}
