package eu.passerelle.credentials.elm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The application profiles of EDC 1.2, each with the shapes it adds to those of its elders. */
enum Profile {
    GENERIC_WITHOUT_VOCABULARIES("edc-generic-no-cv", "e34929035b", "Generic"),
    GENERIC("edc-generic-full", "e34929035b", "Generic", "generic-full"),
    ACCREDITED("edc-accredited", "c_ae121a00", "Accredited", "generic-full", "accredited"),
    CONVERTED("edc-converted", "c_7e400154", "Converted", "generic-full", "converted"),
    ISSUED_BY_MANDATE(
            "edc-issued-by-mandate",
            "c_9a31f32a",
            "Mandated Issue",
            "generic-full",
            "issuedByMandate"),
    DIPLOMA_SUPPLEMENT(
            "edc-diploma-supplement",
            "6dff8a0f87",
            "Diploma Supplement",
            "generic-full",
            "diplomaSupplement");

    static final String SCHEMA_TYPE = "ShaclValidator2017";

    private static final String SCHEMAS = "http://data.europa.eu/snb/model/ap/";

    private final String schema;
    private final String code;
    private final String label;
    private final List<String> shapes;

    Profile(String schema, String code, String label, String... shapes) {
        this.schema = schema;
        this.code = code;
        this.label = label;
        this.shapes = List.of(shapes);
    }

    /** What a credentialSchema calls it. */
    String schema() {
        return SCHEMAS + schema;
    }

    /** What credentialProfiles says. */
    ObjectNode concept() {
        return Concepts.of(Concepts.SNB + "credential/" + code, label);
    }

    /** The files with its shapes, beyond those that every profile has. */
    List<String> shapes() {
        return shapes;
    }

    static Optional<Profile> named(String schema) {
        return Arrays.stream(values()).filter(one -> one.schema().equals(schema)).findFirst();
    }
}
