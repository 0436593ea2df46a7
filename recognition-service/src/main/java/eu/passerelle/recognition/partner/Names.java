package eu.passerelle.recognition.partner;

import java.util.List;

/**
 * What organisations are called.
 *
 * @param partners those we heard of, by name
 */
public record Names(List<Partner> partners) {
    public Names {
        partners = List.copyOf(partners);
    }

    /** The organisation's name; its alias if we have not heard of it. */
    public String of(ProviderId id) {
        return partners.stream()
                .filter(partner -> partner.id().equals(id))
                .map(Partner::name)
                .findFirst()
                .orElse(id.value());
    }
}
