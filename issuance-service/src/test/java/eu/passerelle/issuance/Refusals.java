package eu.passerelle.issuance;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.passerelle.kit.problem.Refusal;
import eu.passerelle.kit.problem.Refused;
import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

/** Lets a test ask why something was refused. */
public final class Refusals {

    private Refusals() {}

    /** The refusal that the work ends in. */
    public static Refusal of(Supplier<Uni<?>> work) {
        return catchThrowableOfType(Refused.class, () -> work.get().await().indefinitely())
                .refusal();
    }
}
