package eu.passerelle.verification.presentation;

/** What is known of whether a challenge was answered before. */
public enum ChallengeUse {
    /** This is the first time. */
    FIRST,
    /** It was answered before: this is a replay. */
    AGAIN,
    /** Nobody can tell. */
    UNKNOWN,
    /** None was asked, so anybody may have kept the presentation from another occasion. */
    NOT_ASKED
}
