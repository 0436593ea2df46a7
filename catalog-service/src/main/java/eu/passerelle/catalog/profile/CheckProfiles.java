package eu.passerelle.catalog.profile;

import eu.passerelle.catalog.specification.Exhibit;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Says which frameworks a course satisfies, and why not the others. */
@ApplicationScoped
public class CheckProfiles {
    private final Profiles profiles;
    private final Clock clock;

    CheckProfiles(Profiles profiles, Clock clock) {
        this.profiles = profiles;
        this.clock = clock;
    }

    /** How it stands towards each profile that holds today. */
    public List<Conformity> of(Exhibit exhibit) {
        return current().stream().map(profile -> profile.check(exhibit)).toList();
    }

    /** The profiles that hold today. */
    public List<Profile> current() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return profiles.all().stream().filter(profile -> profile.holdsOn(today)).toList();
    }
}
