/**
 * Comprehensive Learner Record 2.0 (1EdTech): many credentials of one person in one that is signed
 * as a whole. Reading only.
 */
package eu.passerelle.credentials.clr;
