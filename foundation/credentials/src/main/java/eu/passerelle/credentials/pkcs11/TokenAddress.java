package eu.passerelle.credentials.pkcs11;

import java.nio.file.Path;

/**
 * Where a token is.
 *
 * @param library the maker's PKCS#11 library, as an absolute path
 * @param slot which of its slots holds the token
 */
public record TokenAddress(Path library, Slot slot) {

    public TokenAddress {
        // the platform reads it from a configuration of lines
        if (!library.isAbsolute() || library.toString().matches("(?s).*[\\p{Cntrl}\"].*")) {
            throw new IllegalArgumentException("not an absolute path of a library");
        }
    }

    /** How a slot is named. */
    public sealed interface Slot {

        /** By its own number, as its maker's tools show it. */
        record Id(long number) implements Slot {}

        /** By its place among the slots, from zero. */
        record Place(int index) implements Slot {}
    }

    /** The token in the slot with this number. */
    public static TokenAddress slot(Path library, long number) {
        return new TokenAddress(library, new Slot.Id(number));
    }

    /** The token in the slot at this place, from zero. */
    public static TokenAddress place(Path library, int index) {
        return new TokenAddress(library, new Slot.Place(index));
    }

    /** As the platform's bridge wants it; private keys are made never to leave. */
    String configuration(String name) {
        String chosen =
                switch (slot) {
                    case Slot.Id(long number) -> "slot=" + number;
                    case Slot.Place(int index) -> "slotListIndex=" + index;
                };
        return """
               --name=%s
               library="%s"
               %s
               attributes(generate,CKO_PRIVATE_KEY,*)={
               CKA_SENSITIVE=true
               CKA_EXTRACTABLE=false
               CKA_SIGN=true
               }
               """
                .formatted(name, library, chosen);
    }
}
