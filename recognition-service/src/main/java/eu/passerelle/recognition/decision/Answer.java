package eu.passerelle.recognition.decision;

/** What is to be done about a credential under an agreement. */
sealed interface Answer {
    /** It is recognised. */
    record Recognise(Decision.Standing decision) implements Answer {}

    /** It is left to an officer. */
    record Refer(Referral.Open referral) implements Answer {}
}
