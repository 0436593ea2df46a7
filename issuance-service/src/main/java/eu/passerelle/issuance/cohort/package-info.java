/**
 * Results of a run, many at once: a file is read and checked row by row, shown, and issued when
 * staff confirm it, each row once. How one award is made is known to {@code award}.
 */
package eu.passerelle.issuance.cohort;
