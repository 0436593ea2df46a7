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

    public Assessment {
        Objects.requireNonNull(type);
        Objects.requireNonNull(supervision);
        Objects.requireNonNull(identification);
    }

    /** The concept of the Europass vocabulary, which does not tell online from on site. */
    public String supervisionUri() {
        boolean watched = supervision != Supervision.UNSUPERVISED;
        boolean identified = identification != Identification.NONE;
        String code =
                watched
                        ? identified ? "70be69aaf9" : "44314532f9"
                        : identified ? "df2880c5cb" : "c598449d64";
        return SUPERVISIONS + code;
    }

    /** The kind of assessment, by the Europass vocabulary where it has a word. */
    public enum Type {
        WRITTEN(TYPES + "6e6cb2cc78"),
        ORAL(TYPES + "d30284d7df"),
        PROJECT(TYPES + "795dac4096"),
        PRACTICAL(TYPES + "6a4db9f11d"),
        PORTFOLIO(TYPES + "4f03b91c0e"),
        PEER(TYPES + "19a2e5e671"),
        SEVERAL("urn:passerelle:assessment:several"),
        ATTENDANCE_ONLY(TYPES + "7331eb4762");

        private final String uri;

        Type(String uri) {
            this.uri = uri;
        }

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
