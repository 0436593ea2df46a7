/** Measures the running platform against what it has to reach. */
package eu.passerelle.stack.bench;
