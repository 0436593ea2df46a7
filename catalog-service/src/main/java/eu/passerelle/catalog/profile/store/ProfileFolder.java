package eu.passerelle.catalog.profile.store;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The folder {@code profiles} beside the classes. */
final class ProfileFolder {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .findAndAddModules()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private ProfileFolder() {}

    static <T> T read(String name, Class<T> type) {
        var place = "/profiles/" + name + ".json";
        try (var in = ProfileFolder.class.getResourceAsStream(place)) {
            return JSON.readValue(Objects.requireNonNull(in, place), type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(place, unreadable);
        }
    }
}
