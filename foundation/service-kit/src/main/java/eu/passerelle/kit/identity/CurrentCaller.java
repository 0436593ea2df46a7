package eu.passerelle.kit.identity;

import eu.passerelle.kit.problem.Refused;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who is calling in this request. Inject it in a door; ask it for what the heart needs. */
@RequestScoped
public class CurrentCaller {

    private final SecurityIdentity identity;
    private final JsonWebToken accessToken;

    CurrentCaller(SecurityIdentity identity, JsonWebToken accessToken) {
        this.identity = identity;
        this.accessToken = accessToken;
    }

    /** All we know; a stranger if nobody logged in. */
    public Caller get() {
        return identity.isAnonymous()
                ? Caller.stranger()
                : TokenClaims.of(accessToken).caller(identity.getRoles());
    }

    /** The organisation whose data the caller may touch; refused if there is none. */
    public String organisation() {
        return get().organisation()
                .orElseThrow(() -> new Refused(new CallerRefusal.NoOrganisation()));
    }

    /** The caller's account; refused for a stranger. */
    public String accountId() {
        return get().accountId().orElseThrow(() -> new Refused(new CallerRefusal.NoAccount()));
    }
}
