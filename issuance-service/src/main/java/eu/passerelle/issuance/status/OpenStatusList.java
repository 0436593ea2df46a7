package eu.passerelle.issuance.status;

import eu.passerelle.credentials.statuslist.BitstringStatusList;
import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.kit.ids.Ids;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Opens a provider's next list. */
@ApplicationScoped
class OpenStatusList {

    private final StatusLists lists;
    private final PublishStatusList publish;
    private final StatusListPolicy policy;
    private final Ids ids;

    OpenStatusList(StatusLists lists, PublishStatusList publish, StatusListPolicy policy, Ids ids) {
        this.lists = lists;
        this.publish = publish;
        this.policy = policy;
        this.ids = ids;
    }

    /** The provider's newest list; its first, if it had none. */
    Uni<OpenList> newest(ProviderId provider) {
        return lists.newest(provider).chain(found -> newest(provider, found));
    }

    /** The list after the full one; of two callers at once, one opens it and both get it. */
    Uni<OpenList> after(ProviderId provider, OpenList full) {
        return lists.getForChange(full.id())
                .chain(() -> newest(provider))
                .chain(newest -> after(provider, full, newest));
    }

    private Uni<OpenList> newest(ProviderId provider, Optional<OpenList> found) {
        return found.map(newest -> Uni.createFrom().item(newest))
                .orElseGet(() -> open(provider, 1));
    }

    private Uni<OpenList> after(ProviderId provider, OpenList full, OpenList newest) {
        return newest.number() > full.number()
                ? Uni.createFrom().item(newest)
                : open(provider, full.number() + 1);
    }

    private Uni<OpenList> open(ProviderId provider, int number) {
        var id = new StatusListId(ids.next());
        var bits = BitstringStatusList.ofEntries(policy.entries());
        return publish.publish(new StatusList(id, provider, number, bits))
                .replaceWith(new OpenList(id, number, policy.entries()));
    }
}
