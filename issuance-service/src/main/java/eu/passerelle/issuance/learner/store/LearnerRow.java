package eu.passerelle.issuance.learner.store;

import eu.passerelle.issuance.learner.AccountId;
import eu.passerelle.issuance.learner.Learner;
import eu.passerelle.issuance.learner.LearnerId;
import eu.passerelle.issuance.learner.MailAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A learner as it lies in the database. */
@Entity
@Table(name = "learner")
class LearnerRow {

    @Id UUID id;

    @Column(nullable = false)
    String name;

    @Column(nullable = false)
    String mail;

    @Column(name = "account_id")
    String accountId;

    @Column(name = "claimed_at")
    Instant claimedAt;

    static LearnerRow of(Learner learner) {
        var row = new LearnerRow();
        row.id = learner.id().value();
        row.name = learner.name();
        row.mail = learner.mail().value();
        switch (learner) {
            case Learner.Unclaimed ignored -> {}
            case Learner.Claimed claimed -> {
                row.accountId = claimed.account().value();
                row.claimedAt = claimed.claimedAt();
            }
        }
        return row;
    }

    Learner learner() {
        var unclaimed = new Learner.Unclaimed(new LearnerId(id), name, new MailAddress(mail));
        return accountId == null ? unclaimed : unclaimed.claim(new AccountId(accountId), claimedAt);
    }
}
