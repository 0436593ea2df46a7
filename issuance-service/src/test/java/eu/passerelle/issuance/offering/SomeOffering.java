package eu.passerelle.issuance.offering;

import eu.passerelle.contracts.catalog.v1.OfferingOpened;
import java.time.LocalDate;
import java.util.UUID;

/** Offerings for tests. */
public final class SomeOffering {

    /** Which one. */
    public static final UUID ID = UUID.fromString("01998ac5-0000-7000-8000-000000000001");

    private SomeOffering() {}

    /** The autumn run of the data analysis. */
    public static OfferingOpened autumn() {
        return autumn(ID, SomeSpecification.ID);
    }

    /** The same, of another specification. */
    public static OfferingOpened autumn(UUID id, UUID specification) {
        return new OfferingOpened(
                id.toString(),
                specification.toString(),
                1,
                "rheinfurt",
                LocalDate.of(2026, 10, 5),
                LocalDate.of(2026, 11, 20),
                OfferingOpened.Mode.ONLINE,
                "en");
    }
}
