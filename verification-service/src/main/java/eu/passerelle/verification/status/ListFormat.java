package eu.passerelle.verification.status;

import java.util.Optional;

/** Reads signed lists. */
public interface ListFormat {
    /** The list in this vc+jwt; empty where there is none that can be read. */
    Optional<OpenedList> open(String signed);
}
