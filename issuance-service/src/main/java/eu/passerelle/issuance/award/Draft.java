package eu.passerelle.issuance.award;

import eu.passerelle.issuance.key.Seal;
import eu.passerelle.issuance.status.Place;

/**
 * All that a credential is made of.
 *
 * @param granted who has a right to it
 * @param grounds what it stands on
 * @param place where its status can be read
 * @param seal what it is signed with
 */
record Draft(Award.Granted granted, Grounds grounds, Place place, Seal seal) {}
