package eu.passerelle.credentials.schema;

import java.util.List;
import java.util.Optional;

/** Which schemas lie beside these classes, and where they are published. */
final class BundledSchemas {

    private static final List<Place> PLACES =
            List.of(
                    new Place(
                            "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/",
                            List.of(
                                    "ob_v3p0_achievementcredential_schema.json",
                                    "ob_v3p0_endorsementcredential_schema.json",
                                    "ob_v3p0_profile_schema.json")),
                    new Place(
                            "https://purl.imsglobal.org/spec/clr/v2p0/schema/json/",
                            List.of(
                                    "clr_v2p0_clrcredential_schema.json",
                                    "clr_v2p0_achievementcredential_schema.json",
                                    "clr_v2p0_endorsementcredential_schema.json",
                                    "clr_v2p0_profile_schema.json")));

    private BundledSchemas() {}

    /** The file that holds what is published under a URL. */
    static Optional<String> fileOf(String url) {
        return PLACES.stream().flatMap(place -> place.fileOf(url).stream()).findFirst();
    }

    private record Place(String url, List<String> files) {

        Optional<String> fileOf(String wanted) {
            return files.stream().filter(file -> wanted.equals(url + file)).findFirst();
        }
    }
}
