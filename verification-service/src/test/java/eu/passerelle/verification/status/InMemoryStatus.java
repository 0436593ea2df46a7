package eu.passerelle.verification.status;

import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What we know of status, in memory. */
public class InMemoryStatus implements StatusLists, Revocations, Standings {
    private final Map<String, StatusList> lists = new HashMap<>();
    private final Map<List<String>, Revocation> revocations = new HashMap<>();

    public InMemoryStatus with(StatusList list) {
        lists.put(list.url(), list);
        return this;
    }

    public InMemoryStatus with(Revocation revocation) {
        revocations.putIfAbsent(
                List.of(revocation.issuer(), revocation.credentialId()), revocation);
        return this;
    }

    @Override
    public Uni<Optional<StatusList>> get(String url) {
        return Uni.createFrom().item(list(url));
    }

    @Override
    public Uni<Void> put(StatusList list) {
        return Uni.createFrom().item(with(list)).replaceWithVoid();
    }

    @Override
    public Uni<Void> put(Revocation revocation) {
        return Uni.createFrom().item(with(revocation)).replaceWithVoid();
    }

    @Override
    public Uni<Void> catchUp() {
        return Uni.createFrom().voidItem();
    }

    @Override
    public Optional<StatusList> list(String url) {
        return Optional.ofNullable(lists.get(url));
    }

    @Override
    public Optional<Revocation> revocation(String issuer, String credentialId) {
        return Optional.ofNullable(revocations.get(List.of(issuer, credentialId)));
    }
}
