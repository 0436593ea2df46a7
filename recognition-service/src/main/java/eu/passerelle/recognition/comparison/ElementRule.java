package eu.passerelle.recognition.comparison;

import eu.passerelle.contracts.issuance.v1.Achievement;
import eu.passerelle.recognition.programme.Requirement;

/** Compares one element. */
interface ElementRule {
    /** What the comparison shows. */
    Finding compare(Achievement offered, Requirement required, Conditions agreed);
}
