package eu.passerelle.issuance.award;

import eu.passerelle.issuance.format.Rendition;
import eu.passerelle.issuance.format.Renditions;
import eu.passerelle.issuance.format.SignCredential;
import eu.passerelle.issuance.key.Origin;
import eu.passerelle.issuance.offering.Provider;
import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.issuance.offering.Providers;
import eu.passerelle.kit.ids.Ids;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes and signs the credential of an award and keeps all its renditions. */
@ApplicationScoped
class WriteCredential {

    private final Providers providers;
    private final Renditions renditions;
    private final Origin origin;
    private final Ids ids;

    WriteCredential(Providers providers, Renditions renditions, Origin origin, Ids ids) {
        this.providers = providers;
        this.renditions = renditions;
        this.origin = origin;
        this.ids = ids;
    }

    Uni<CredentialId> write(Draft draft) {
        var id = new CredentialId(ids.next());
        return sign(id, draft).chain(this::keep).replaceWith(id);
    }

    private Uni<List<Rendition>> sign(CredentialId id, Draft draft) {
        var languages = draft.grounds().specification().content().languages();
        return organisations(draft)
                .map(known -> new CanonicalCredential(origin, known).of(id, draft))
                .map(
                        canonical ->
                                SignCredential.sign(
                                        id.value(), canonical, languages, draft.seal()));
    }

    private Uni<Map<ProviderId, Provider>> organisations(Draft draft) {
        return providers
                .all(CanonicalCredential.partiesOf(draft.grounds().specification()))
                .map(
                        found ->
                                found.stream()
                                        .collect(
                                                Collectors.toMap(
                                                        Provider::id, Function.identity())));
    }

    private Uni<Void> keep(List<Rendition> signed) {
        return Multi.createFrom()
                .iterable(signed)
                .onItem()
                .transformToUniAndConcatenate(renditions::add)
                .onItem()
                .ignoreAsUni();
    }
}
