package eu.passerelle.issuance.learner;

import java.time.Instant;

/** One person who earned something, or may. */
public sealed interface Learner {

    /** The pseudonym that travels. */
    LearnerId id();

    /** The name we first knew the person by. */
    String name();

    /** Where the person can be reached, and by which the record is claimed. */
    MailAddress mail();

    /** Nobody has logged in for this record yet. */
    record Unclaimed(LearnerId id, String name, MailAddress mail) implements Learner {

        /** The person logged in with an account of that verified mail address. */
        public Claimed claim(AccountId account, Instant at) {
            return new Claimed(id, name, mail, account, at);
        }

        @Override
        public String toString() {
            return "Unclaimed[" + id + "]";
        }
    }

    /** The record belongs to an account. */
    record Claimed(
            LearnerId id, String name, MailAddress mail, AccountId account, Instant claimedAt)
            implements Learner {

        @Override
        public String toString() {
            return "Claimed[" + id + "]";
        }
    }
}
