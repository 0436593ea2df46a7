/**
 * Learners: a random id, the name and mail address the award was made to, and the account that
 * claimed them. Nothing of it leaves this service's database except the random ids.
 */
package eu.passerelle.issuance.learner;
