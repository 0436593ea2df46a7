package eu.passerelle.verification.status;

import static eu.passerelle.verification.status.SomeStatus.LIST;
import static eu.passerelle.verification.status.SomeStatus.TOMORROW;
import static eu.passerelle.verification.status.SomeStatus.list;
import static eu.passerelle.verification.trust.SomeTrust.NOON;
import static eu.passerelle.verification.trust.SomeTrust.RHEINFURT;
import static eu.passerelle.verification.trust.SomeTrust.TORMES;
import static eu.passerelle.verification.trust.SomeTrust.did;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every keeper of status does: what was put in is found. */
public abstract class StatusContract {
    protected abstract StatusLists lists();

    protected abstract Revocations revocations();

    protected abstract Standings standings();

    /** Does the work in a transaction, and has the standings catch up. */
    protected abstract <T> T done(Supplier<Uni<T>> work);

    @Test
    void a_list_is_found_as_it_was_put_last() {
        done(() -> lists().put(list()));
        assertThat(standings().list(LIST)).contains(list());

        var newer = new StatusList(LIST, did(RHEINFURT), "revocation", "newer", NOON, TOMORROW);
        done(() -> lists().put(newer));

        assertThat(standings().list(LIST)).contains(newer);
        assertThat(done(() -> lists().get(LIST))).contains(newer);
    }

    @Test
    void a_list_nobody_told_of_is_not_found() {
        assertThat(standings().list(LIST + "0")).isEmpty();
        assertThat(done(() -> lists().get(LIST + "0"))).isEmpty();
    }

    @Test
    void a_revocation_is_found_by_issuer_and_credential() {
        var revocation = new Revocation("urn:uuid:1", did(RHEINFURT), NOON);

        done(() -> revocations().put(revocation));

        assertThat(standings().revocation(did(RHEINFURT), "urn:uuid:1")).contains(revocation);
        assertThat(standings().revocation(did(TORMES), "urn:uuid:1")).isEmpty();
        assertThat(standings().revocation(did(RHEINFURT), "urn:uuid:2")).isEmpty();
    }

    @Test
    void the_first_revocation_told_stays() {
        var first = new Revocation("urn:uuid:3", did(RHEINFURT), NOON);
        done(() -> revocations().put(first));

        done(
                () ->
                        revocations()
                                .put(
                                        new Revocation(
                                                "urn:uuid:3",
                                                did(RHEINFURT),
                                                NOON.plusSeconds(1))));

        assertThat(standings().revocation(did(RHEINFURT), "urn:uuid:3")).contains(first);
    }
}
