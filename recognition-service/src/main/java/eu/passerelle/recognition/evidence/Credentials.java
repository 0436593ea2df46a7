package eu.passerelle.recognition.evidence;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All credentials we heard of. */
public interface Credentials {
    /** The credential, if we heard of it. */
    Uni<Optional<Credential>> find(CredentialId id);

    /** Every credential of these learners, oldest first. */
    Uni<List<Credential>> of(Collection<LearnerId> learners);

    /** Keeps the credential as it is now. */
    Uni<Void> put(Credential credential);
}
