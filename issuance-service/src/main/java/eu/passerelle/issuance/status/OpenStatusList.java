package eu.passerelle.issuance.status;

import eu.passerelle.credentials.statuslist.BitstringStatusList;
import eu.passerelle.credentials.statuslist.StatusPurpose;
import eu.passerelle.issuance.key.Signatory;
import eu.passerelle.kit.ids.Ids;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Opens a signatory's next list. */
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

    /** The signatory's newest list of that purpose; its first, if it had none. */
    Uni<OpenList> newest(Signatory signatory, StatusPurpose purpose) {
        return lists.newest(signatory, purpose)
                .chain(
                        found ->
                                found.map(newest -> Uni.createFrom().item(newest))
                                        .orElseGet(() -> first(signatory, purpose)));
    }

    /** The list after the full one; of two callers at once, one opens it and both get it. */
    Uni<OpenList> after(Signatory signatory, StatusPurpose purpose, OpenList full) {
        return lists.getForChange(full.id())
                .chain(() -> newest(signatory, purpose))
                .chain(
                        newest ->
                                newest.number() > full.number()
                                        ? Uni.createFrom().item(newest)
                                        : open(signatory, purpose, full.number() + 1));
    }

    /** Of two callers at once, one opens it and the other one finds it. */
    private Uni<OpenList> first(Signatory signatory, StatusPurpose purpose) {
        return lists.queue(signatory, purpose)
                .chain(() -> lists.newest(signatory, purpose))
                .chain(
                        found ->
                                found.map(newest -> Uni.createFrom().item(newest))
                                        .orElseGet(() -> open(signatory, purpose, 1)));
    }

    private Uni<OpenList> open(Signatory signatory, StatusPurpose purpose, int number) {
        var id = new StatusListId(ids.next());
        var bits = BitstringStatusList.ofEntries(policy.entries());
        return publish.publish(new StatusList(id, signatory, purpose, number, bits))
                .replaceWith(new OpenList(id, number, policy.entries()));
    }
}
