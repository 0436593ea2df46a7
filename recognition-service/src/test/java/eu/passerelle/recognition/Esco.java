package eu.passerelle.recognition;

/** ESCO skills the samples need. */
public final class Esco {
    /** Python (computer programming). */
    public static final String PYTHON = skill("ccd0a1d9-afda-43d9-b901-96344886e14d");

    /** Perform data cleansing. */
    public static final String DATA_CLEANSING = skill("50b100ea-74fd-4706-99db-3e4ca55e51b8");

    /** Deliver visual presentation of data. */
    public static final String VISUAL_PRESENTATION = skill("c3e36d05-8ae8-447f-bb2b-6f9409f85389");

    /** Tools for software configuration management. */
    public static final String VERSION_CONTROL = skill("9d2e926f-53d9-41f5-98f3-19dfaa687f3f");

    private Esco() {}

    private static String skill(String id) {
        return "http://data.europa.eu/esco/skill/" + id;
    }
}
