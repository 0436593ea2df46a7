package eu.passerelle.issuance.award;

import eu.passerelle.issuance.key.Seal;

/**
 * All that a credential is made of.
 *
 * @param granted who has a right to it
 * @param grounds what it stands on
 * @param places where its statuses can be read
 * @param seal what it is signed with
 */
record Draft(Award.Granted granted, Grounds grounds, Places places, Seal seal) {}
