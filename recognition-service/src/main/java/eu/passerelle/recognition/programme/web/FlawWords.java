package eu.passerelle.recognition.programme.web;

import eu.passerelle.kit.problem.Refusal.Flaw;

/**
 * What is wrong, in the reader's language.
 *
 * @param words the words
 */
record FlawWords(TargetMessages words) {
    private static final String ENGLISH_TITLE = "/title/en";

    Flaw of(Flaw flaw) {
        return new Flaw(field(flaw.pointer()), flaw.rule(), detail(flaw));
    }

    private String detail(Flaw flaw) {
        return switch (flaw.rule()) {
            case "code" -> words.flawCode();
            case "required" -> words.flawRequired();
            case "ects-0-to-60", "ects-two-decimals" -> words.flawEcts();
            case "eqf-1-to-8" -> words.flawEqf();
            case "isced-f-code" -> words.flawIscedF();
            case "not-before-first-day" -> words.flawDays();
            case "outcomes-1-to-50" -> words.flawOutcomes();
            case "one-essential" -> words.flawEssential();
            case "unique" -> words.flawUnique();
            case "text" -> words.flawText();
            case "esco-uri" -> words.flawEsco();
            case "unreadable" -> words.flawUnreadable();
            default -> flaw.detail();
        };
    }

    /**
     * The field to correct: a text as a whole is corrected in English, the outcomes in the first.
     */
    private static String field(String pointer) {
        if (pointer.equals("/outcomes")) {
            return "/outcomes/0/outcomeId";
        }
        return pointer.endsWith("title") || pointer.endsWith("text")
                ? pointer + ENGLISH_TITLE.substring("/title".length())
                : pointer;
    }
}
