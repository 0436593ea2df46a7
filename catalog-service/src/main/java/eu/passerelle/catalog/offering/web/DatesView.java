package eu.passerelle.catalog.offering.web;

import eu.passerelle.contracts.catalog.v1.OfferingOpened.Mode;
import eu.passerelle.kit.web.Form;
import java.util.List;

/**
 * Dates to announce.
 *
 * @param id of which course
 * @param title what it is called
 * @param form what is typed, and what is wrong with it
 */
public record DatesView(String id, String title, Form form) {

    /** How it may be taught. */
    public List<Mode> modes() {
        return List.of(Mode.values());
    }
}
