/**
 * Compares what a credential says with what a target asks: level, workload, quality, profile and
 * learning outcomes. Pure: the same input always gives the same answer. It decides nothing.
 */
package eu.passerelle.recognition.comparison;
