package eu.passerelle.credentials;

import java.util.Objects;

/**
 * How the outcomes were assessed (Annex I, 9, and supervision and identity from its optional part).
 *
 * @param type what kind
 * @param supervision whether somebody watched, and where
 * @param identification how it was made sure who was assessed
 */
public record Assessment(Type type, Supervision supervision, Identification identification) {

    private static final String TYPES = "http://data.europa.eu/snb/assessment/";
    private static final String SUPERVISIONS =
            "http://data.europa.eu/snb/supervision-verification/";
    private static final String WATCHED = SUPERVISIONS + "44314532f9";
    private static final String IDENTIFIED = SUPERVISIONS + "df2880c5cb";
    private static final String WATCHED_AND_IDENTIFIED = SUPERVISIONS + "70be69aaf9";

    public Assessment {
        Objects.requireNonNull(type);
        Objects.requireNonNull(supervision);
        Objects.requireNonNull(identification);
    }

    /** The concept of the Europass vocabulary, which does not tell online from on site. */
    public String supervisionUri() {
        boolean watched = supervision != Supervision.UNSUPERVISED;
        boolean identified = identification != Identification.NONE;
        return watched
                ? identified ? WATCHED_AND_IDENTIFIED : WATCHED
                : identified ? IDENTIFIED : SUPERVISIONS + "c598449d64";
    }

    /** Whether that concept says that somebody watched. */
    public static boolean isSupervised(String supervisionUri) {
        return supervisionUri.equals(WATCHED) || supervisionUri.equals(WATCHED_AND_IDENTIFIED);
    }

    /** Whether that concept says that it was made sure who was assessed. */
    public static boolean isIdentified(String supervisionUri) {
        return supervisionUri.equals(IDENTIFIED) || supervisionUri.equals(WATCHED_AND_IDENTIFIED);
    }

    /** The kind of assessment, by the Europass vocabulary where it has a word. */
    public enum Type {
        WRITTEN(TYPES + "6e6cb2cc78"),
        ORAL(TYPES + "d30284d7df"),
        PROJECT(TYPES + "795dac4096"),
        PRACTICAL(TYPES + "6a4db9f11d"),
        PORTFOLIO(TYPES + "4f03b91c0e"),
        PEER(TYPES + "19a2e5e671"),
        PEER_REVIEW(TYPES + "812e3b0ae1"),
        MARKED_ASSIGNMENT(TYPES + "2939dae15f"),
        CONTINUOUS(TYPES + "3484bd7e51"),
        GROUP_PERFORMANCE(TYPES + "56539a6507"),
        QUIZ(TYPES + "b1b68f6735"),
        PROBLEM_BASED(TYPES + "c4256a2726"),
        ARTEFACT(TYPES + "de4d165a6c"),
        SEVERAL("urn:passerelle:assessment:several"),
        /** There was one, and nobody says of which kind. */
        NOT_STATED("urn:passerelle:assessment:not-stated"),
        ATTENDANCE_ONLY(TYPES + "7331eb4762");

        private final String uri;

        Type(String uri) {
            this.uri = uri;
        }

        /** The concept's URI; a URN of ours where the vocabulary has no word. */
        public String uri() {
            return uri;
        }
    }

    /** Whether somebody watched. */
    public enum Supervision {
        UNSUPERVISED,
        SUPERVISED_ONLINE,
        SUPERVISED_ON_SITE
    }

    /** How it was made sure who was assessed. */
    public enum Identification {
        NONE,
        ACCOUNT,
        DOCUMENT
    }
}
