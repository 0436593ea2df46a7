package eu.passerelle.catalog.specification.web;

import eu.passerelle.catalog.provider.Profile;
import eu.passerelle.catalog.provider.Provider;
import eu.passerelle.catalog.specification.Confirmation;
import eu.passerelle.catalog.specification.Exhibit;
import java.util.List;

/**
 * Somebody else who is named as awarding body of a draft.
 *
 * @param id the alias
 * @param name the legal name, or the alias while it is not registered
 * @param state {@code CONFIRMED}, {@code ASKED}, {@code DECLINED} or {@code OPEN}
 * @param reason why it declined; null where it did not
 */
public record BodyView(String id, String name, String state, String reason) {

    /** Whether it has still to be asked for what the draft says now. */
    public boolean open() {
        return !state.equals("CONFIRMED") && !state.equals("ASKED");
    }

    static List<BodyView> of(Exhibit exhibit, List<Confirmation> known) {
        return exhibit.awarding().stream()
                .filter(body -> !exhibit.specification().isOf(body.id()))
                .map(body -> of(body, exhibit, known))
                .toList();
    }

    private static BodyView of(
            Exhibit.AwardingBody body, Exhibit exhibit, List<Confirmation> known) {
        var name = body.provider().map(Provider::profile).map(Profile::name);
        var plain = body.id().value();
        var version = exhibit.specification().edition().version();
        return known.stream()
                .filter(one -> one.request().body().equals(body.id()))
                .filter(one -> one.request().version() == version)
                .findFirst()
                .map(one -> of(one, exhibit, plain, name.orElse(plain)))
                .orElseGet(() -> new BodyView(plain, name.orElse(plain), "OPEN", null));
    }

    private static BodyView of(Confirmation confirmation, Exhibit exhibit, String id, String name) {
        var draft = exhibit.specification().asDraft();
        return switch (confirmation) {
            case Confirmation.Asked asked ->
                    new BodyView(id, name, asked.isAbout(draft) ? "ASKED" : "OPEN", null);
            case Confirmation.Accepted accepted ->
                    new BodyView(id, name, accepted.confirms(draft) ? "CONFIRMED" : "OPEN", null);
            case Confirmation.Declined declined ->
                    new BodyView(id, name, "DECLINED", declined.reason());
        };
    }
}
