package eu.passerelle.issuance.award;

import eu.passerelle.issuance.offering.SomeOffering;
import eu.passerelle.issuance.offering.SomeSpecification;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Orders for tests. */
public final class SomeOrder {

    private SomeOrder() {}

    /** Tomasz Lis achieved the data analysis. */
    public static Order forTomasz() {
        return of(SomeSpecification.ID, "Tomasz Lis", "tomasz.lis@learners.example");
    }

    /** Amira Haddad achieved it, too. */
    public static Order forAmira() {
        return of(SomeSpecification.ID, "Amira Haddad", "amira.haddad@learners.example");
    }

    /** Somebody achieved something. */
    public static Order of(UUID specification, String name, String mail) {
        return new Order(
                specification,
                Optional.empty(),
                Optional.empty(),
                name,
                mail,
                LocalDate.of(2026, 11, 20),
                Optional.of("1.3"));
    }

    /** In the autumn run, on that day. */
    public static Order inAutumn(LocalDate day) {
        return new Order(
                SomeSpecification.ID,
                Optional.of(1),
                Optional.of(SomeOffering.ID),
                "Tomasz Lis",
                "tomasz.lis@learners.example",
                day,
                Optional.empty());
    }
}
