package eu.passerelle.recognition.agreement.web;

import eu.passerelle.kit.problem.Refusal;
import eu.passerelle.kit.problem.Refusal.Flaw;
import eu.passerelle.recognition.agreement.AgreementRefusal;
import java.util.List;

/**
 * What is wrong, in the reader's language.
 *
 * @param words the words
 */
record FlawWords(AgreementMessages words) {
    List<Flaw> of(Refusal refusal) {
        return switch (refusal) {
            case AgreementRefusal.ReferenceTaken taken ->
                    List.of(new Flaw("/reference", "taken", words.flawTaken()));
            case AgreementRefusal.NotOneOfTheTwo other ->
                    List.of(new Flaw("/awardedBy", "not-one", words.flawNotOneOfTheTwo()));
            default -> refusal.flaws().stream().map(this::of).toList();
        };
    }

    Flaw of(Flaw flaw) {
        var pointer = flaw.pointer().equals("/covers") ? "/covers/0/targetId" : flaw.pointer();
        return new Flaw(pointer, flaw.rule(), detail(flaw));
    }

    private String detail(Flaw flaw) {
        return switch (flaw.rule()) {
            case "reference" -> words.flawReference();
            case "alias" -> words.flawAlias();
            case "two-organisations" -> words.flawTwo();
            case "required" -> words.flawRequired();
            case "not-before-first-day" -> words.flawDays();
            case "covers-1-to-200" -> words.flawCovers();
            case "unique" -> words.flawUnique();
            case "ects-0-to-60" -> words.flawEcts();
            case "eqf-1-to-8" -> words.flawEqf();
            case "isced-f-code" -> words.flawIscedF();
            case "own-target" -> words.flawOwn();
            case "active-target" -> words.flawActive();
            case "unreadable" -> words.flawUnreadable();
            default -> flaw.detail();
        };
    }
}
