package eu.passerelle.recognition.decision;

import eu.passerelle.recognition.evidence.AccountId;
import eu.passerelle.recognition.evidence.Claims;
import eu.passerelle.recognition.evidence.Credential;
import eu.passerelle.recognition.evidence.Credentials;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Which credentials an account holds, over all records it claimed. */
@ApplicationScoped
class Records {
    private final Claims claims;
    private final Credentials credentials;

    Records(Claims claims, Credentials credentials) {
        this.claims = claims;
        this.credentials = credentials;
    }

    Uni<List<Credential>> of(AccountId account) {
        return claims.by(account).chain(credentials::of);
    }
}
