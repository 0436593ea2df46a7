package eu.passerelle.credentials;

/** How one takes part (Annex I, 10), by the Europass vocabulary of modes. */
public enum Participation {
    ONLINE("920fbb3cbe"),
    ON_SITE("9191af2ed9"),
    BLENDED("e92d221e4d"),
    WORK_BASED("729f3bed4b");

    private static final String SCHEME = "http://data.europa.eu/snb/learning-assessment/";

    private final String code;

    Participation(String code) {
        this.code = code;
    }

    public String uri() {
        return SCHEME + code;
    }
}
