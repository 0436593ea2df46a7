package eu.passerelle.kit.ids;

import java.util.UUID;

/** Where new ids come from. */
public interface Ids {

    /** An id nobody has, later than the ones before it. */
    UUID next();
}
