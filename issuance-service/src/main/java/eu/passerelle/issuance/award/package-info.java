/**
 * Awards: who is granted what, the credential signed for it, and taking it back. It knows the
 * specification by {@code offering}, the person by {@code learner}; how a credential looks is
 * {@code format}'s.
 */
package eu.passerelle.issuance.award;
