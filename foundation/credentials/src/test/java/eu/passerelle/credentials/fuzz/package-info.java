/**
 * Feeds the readers what nobody would write: inputs kept as files are read in every test, mutations
 * of them for as long as one likes. No case of a specification lives here.
 */
package eu.passerelle.credentials.fuzz;
