/**
 * One credential's journey across the four packaged services, each in a process of its own, on real
 * servers. What a single service does is tested there.
 */
package eu.passerelle.journey;
