package eu.passerelle.recognition.comparison;

import eu.passerelle.contracts.issuance.v1.Achievement;
import eu.passerelle.contracts.recognition.v1.Finding.Difference;
import eu.passerelle.contracts.recognition.v1.Finding.Element;
import eu.passerelle.recognition.programme.Requirement;
import eu.passerelle.recognition.programme.Text;

/**
 * The field of study: the same field differs in nothing, a field the agreement names or one in the
 * same broad field (two digits) not substantially.
 */
final class ProfileRule implements ElementRule {
    @Override
    public Finding compare(Achievement offered, Requirement required, Conditions agreed) {
        var field = offered.iscedF();
        var asked = required.iscedF();
        if (field == null || field.length() < 2) {
            return finding(
                    Difference.INSUFFICIENT_EVIDENCE,
                    "",
                    asked,
                    "profile-not-stated",
                    Text.of(
                            "The credential states no field of study; the module is in field %s."
                                    .formatted(asked),
                            "Der Nachweis nennt kein Fachgebiet; das Modul gehört zu Fachgebiet %s."
                                    .formatted(asked)));
        }
        return agreed.iscedPrefix()
                .map(prefix -> byAgreement(field, asked, prefix))
                .orElseGet(() -> byItself(field, asked));
    }

    private static Finding byAgreement(String field, String asked, String prefix) {
        if (!field.startsWith(prefix)) {
            return other(field, prefix);
        }
        return isSame(field, asked)
                ? same(field, asked)
                : finding(
                        Difference.NON_SUBSTANTIAL,
                        field,
                        asked,
                        "profile-near-by-agreement",
                        Text.of(
                                "The credential is in field %s, the module in %s; the agreement accepts fields that begin with %s."
                                        .formatted(field, asked, prefix),
                                "Der Nachweis gehört zu Fachgebiet %s, das Modul zu %s; die Vereinbarung lässt Fachgebiete gelten, die mit %s beginnen."
                                        .formatted(field, asked, prefix)));
    }

    private static Finding byItself(String field, String asked) {
        if (isSame(field, asked)) {
            return same(field, asked);
        }
        return field.substring(0, 2).equals(asked.substring(0, 2))
                ? finding(
                        Difference.NON_SUBSTANTIAL,
                        field,
                        asked,
                        "profile-same-broad-field",
                        Text.of(
                                "The credential is in field %s, the module in %s; both belong to the same broad field."
                                        .formatted(field, asked),
                                "Der Nachweis gehört zu Fachgebiet %s, das Modul zu %s; beide liegen im selben breiten Feld."
                                        .formatted(field, asked)))
                : other(field, asked);
    }

    private static boolean isSame(String field, String asked) {
        return field.startsWith(asked) || asked.startsWith(field);
    }

    private static Finding same(String field, String asked) {
        return finding(
                Difference.NONE,
                field,
                asked,
                "profile-same-field",
                Text.of(
                        "The credential is in field %s, the module in %s.".formatted(field, asked),
                        "Der Nachweis gehört zu Fachgebiet %s, das Modul zu %s."
                                .formatted(field, asked)));
    }

    private static Finding other(String field, String asked) {
        return finding(
                Difference.SUBSTANTIAL,
                field,
                asked,
                "profile-other-field",
                Text.of(
                        "The credential is in field %s; field %s is asked for."
                                .formatted(field, asked),
                        "Der Nachweis gehört zu Fachgebiet %s; verlangt ist Fachgebiet %s."
                                .formatted(field, asked)));
    }

    private static Finding finding(
            Difference difference, String observed, String required, String rule, Text sentence) {
        return new Finding(
                Element.PROFILE, difference, field(observed), field(required), rule, sentence);
    }

    private static Text field(String code) {
        return code.isEmpty()
                ? Text.of("not stated", "nicht angegeben")
                : Text.of("ISCED-F " + code, "ISCED-F " + code);
    }
}
