package eu.passerelle.recognition.consent.store;

import eu.passerelle.recognition.agreement.AgreementId;
import eu.passerelle.recognition.consent.Consent;
import eu.passerelle.recognition.evidence.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A consent as it lies in the database. */
@Entity
@Table(name = "consent")
class ConsentRow {
    @EmbeddedId Key key;

    @Column(name = "given_at", nullable = false)
    Instant givenAt;

    @Column(name = "taken_back_at")
    Instant takenBackAt;

    static ConsentRow of(Consent consent) {
        var row = new ConsentRow();
        row.key = Key.of(consent.account(), consent.agreement());
        switch (consent) {
            case Consent.Given given -> row.givenAt = given.givenAt();
            case Consent.TakenBack takenBack -> {
                row.givenAt = takenBack.givenAt();
                row.takenBackAt = takenBack.takenBackAt();
            }
        }
        return row;
    }

    Consent consent() {
        return takenBackAt == null ? given() : given().takeBack(takenBackAt);
    }

    Consent.Given given() {
        return new Consent.Given(
                new AccountId(key.account()), new AgreementId(key.agreement()), givenAt);
    }

    /** Whose consent to what. */
    @Embeddable
    record Key(String account, UUID agreement) implements Serializable {
        static Key of(AccountId account, AgreementId agreement) {
            return new Key(account.value(), agreement.value());
        }
    }
}
