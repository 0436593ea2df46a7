package eu.passerelle.catalog.profile.store;

import eu.passerelle.catalog.profile.Profile;
import eu.passerelle.catalog.profile.Profiles;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;

/**
 * Profiles as they lie beside the classes, listed in {@code profiles/index.json}. A file that can't
 * be read keeps the service from starting: nothing is ever checked against half of a framework.
 */
@Startup
@ApplicationScoped
class FiledProfiles implements Profiles {
    private final List<Profile> all;

    FiledProfiles() {
        all =
                Arrays.stream(ProfileFolder.read("index", String[].class))
                        .map(name -> ProfileFolder.read(name, ProfileFile.class))
                        .map(ProfileFile::profile)
                        .toList();
    }

    @Override
    public List<Profile> all() {
        return all;
    }
}
