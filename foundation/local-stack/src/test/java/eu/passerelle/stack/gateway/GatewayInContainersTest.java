package eu.passerelle.stack.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.stack.home.Checkout;
import eu.passerelle.stack.platform.Addresses;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The gateway that stands in front of the containers has the same routes as ours. */
class GatewayInContainersTest {

    private static final RouteTable OURS = new Addresses(8080).routes();
    private static final Pattern LINE =
            Pattern.compile("^\\s+(default|~\\S+)\\s+(\\w+):\\d+;$", Pattern.MULTILINE);

    @ParameterizedTest
    @MethodSource("paths")
    void it_sends_every_path_where_ours_does(String path) throws IOException {
        var theirs = find(routes(), path);

        assertThat(OURS.find(path)).map(Upstream::name).contains(theirs);
    }

    @Test
    void it_hides_what_is_for_insiders() throws IOException {
        assertThat(configuration()).contains("location ~ ^/q(/|$) { return 404; }");
    }

    static List<String> paths() {
        return OURS.routes().stream()
                .map(Route::prefix)
                .flatMap(prefix -> Stream.of(prefix, prefix + "/below", prefix + "beside"))
                .map(path -> path.replace("//", "/"))
                .distinct()
                .toList();
    }

    private static String find(List<Map.Entry<String, String>> routes, String path) {
        return routes.stream()
                .filter(route -> Pattern.compile(route.getKey()).matcher(path).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    /** In the order in which they are tried: the default, wherever it stands, comes last. */
    private static List<Map.Entry<String, String>> routes() throws IOException {
        var routes = new ArrayList<Map.Entry<String, String>>();
        var otherwise = "";
        var lines = LINE.matcher(configuration());
        while (lines.find()) {
            if (lines.group(1).equals("default")) {
                otherwise = lines.group(2);
            } else {
                routes.add(Map.entry(lines.group(1).substring(1), lines.group(2)));
            }
        }
        routes.add(Map.entry("", otherwise));
        return routes;
    }

    private static String configuration() throws IOException {
        return Files.readString(Checkout.here().root().resolve("deploy/gateway/nginx.conf"));
    }
}
