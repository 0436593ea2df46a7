package eu.passerelle.verification.status;

import eu.passerelle.verification.trust.IssuerKey;
import eu.passerelle.verification.trust.IssuerKey.Soundness;
import eu.passerelle.verification.trust.PublicKey;
import eu.passerelle.verification.trust.Registry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Says whether a list is what its issuer signed. A copy is unpacked once and a right signature
 * computed once; what the key is worth is asked anew every time.
 */
@ApplicationScoped
public class ListProofs {
    private final ListFormat format;
    private final Registry registry;
    private final Map<String, Copy> newest = new ConcurrentHashMap<>();

    /** Reads lists with one, and asks the other whose keys are whose. */
    public ListProofs(ListFormat format, Registry registry) {
        this.format = format;
        this.registry = registry;
    }

    /** The content of a list; empty unless the issuer's own sound key signed it. */
    public Optional<OpenedList> proven(StatusList list) {
        Copy copy = newest.compute(list.url(), (url, known) -> current(known, list));
        return copy.content.filter(content -> signed(list, content, copy));
    }

    private Copy current(Copy known, StatusList list) {
        return known != null && known.list.equals(list)
                ? known
                : new Copy(list, format.open(list.signed()));
    }

    private boolean signed(StatusList list, OpenedList content, Copy copy) {
        return registry.key(content.key())
                .filter(key -> belongs(key.key(), list, content))
                .filter(key -> soundly(key, content))
                .filter(key -> copy.isSignedWith(key.key(), content))
                .isPresent();
    }

    private static boolean belongs(PublicKey key, StatusList list, OpenedList content) {
        return content.id().equals(list.url())
                && content.issuer().equals(list.issuer())
                && content.issuer().equals(key.issuer());
    }

    private static boolean soundly(IssuerKey key, OpenedList content) {
        return content.signedAt().map(key::at).filter(Soundness.SOUND::equals).isPresent();
    }

    /** One copy of a list, unpacked, and the key that was seen to have signed it. */
    private static final class Copy {
        private final StatusList list;
        private final Optional<OpenedList> content;
        private volatile PublicKey signer;

        Copy(StatusList list, Optional<OpenedList> content) {
            this.list = list;
            this.content = content;
        }

        boolean isSignedWith(PublicKey key, OpenedList opened) {
            if (!key.equals(signer) && opened.isSignedWith(key)) {
                signer = key;
            }
            return key.equals(signer);
        }
    }
}
