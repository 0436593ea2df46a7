package eu.passerelle.catalog.profile;

import java.util.List;

/** All profiles, by id. */
public interface Profiles {

    /** All of them; they were read and checked when the service started. */
    List<Profile> all();
}
