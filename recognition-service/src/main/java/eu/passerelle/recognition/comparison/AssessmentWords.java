package eu.passerelle.recognition.comparison;

import eu.passerelle.contracts.catalog.v1.Assessment;

/**
 * An assessment in a few words.
 *
 * @param assessment what to put into words
 */
record AssessmentWords(Assessment assessment) {
    String in(String language) {
        return "de".equals(language)
                ? "%s, %s, %s".formatted(typeInGerman(), supervisionInGerman(), personInGerman())
                : "%s, %s, %s".formatted(type(), supervision(), person());
    }

    private String type() {
        return switch (assessment.type()) {
            case WRITTEN -> "written exam";
            case ORAL -> "oral exam";
            case PROJECT -> "project";
            case PRACTICAL -> "practical exam";
            case PORTFOLIO -> "portfolio";
            case PEER -> "peer assessment";
            case SEVERAL -> "several kinds of assessment";
            case ATTENDANCE_ONLY -> "attendance only";
        };
    }

    private String typeInGerman() {
        return switch (assessment.type()) {
            case WRITTEN -> "schriftliche Prüfung";
            case ORAL -> "mündliche Prüfung";
            case PROJECT -> "Projekt";
            case PRACTICAL -> "praktische Prüfung";
            case PORTFOLIO -> "Portfolio";
            case PEER -> "Bewertung durch andere Lernende";
            case SEVERAL -> "mehrere Prüfungsarten";
            case ATTENDANCE_ONLY -> "nur Teilnahme";
        };
    }

    private String supervision() {
        return switch (assessment.supervision()) {
            case UNSUPERVISED -> "unsupervised";
            case SUPERVISED_ONLINE -> "supervised online";
            case SUPERVISED_ON_SITE -> "supervised on site";
        };
    }

    private String supervisionInGerman() {
        return switch (assessment.supervision()) {
            case UNSUPERVISED -> "unbeaufsichtigt";
            case SUPERVISED_ONLINE -> "online beaufsichtigt";
            case SUPERVISED_ON_SITE -> "vor Ort beaufsichtigt";
        };
    }

    private String person() {
        return switch (assessment.identification()) {
            case NONE -> "person not identified";
            case ACCOUNT -> "identified by account";
            case DOCUMENT -> "identified by document";
        };
    }

    private String personInGerman() {
        return switch (assessment.identification()) {
            case NONE -> "Identität nicht geprüft";
            case ACCOUNT -> "Identität durch Konto";
            case DOCUMENT -> "Identität durch Ausweis";
        };
    }
}
