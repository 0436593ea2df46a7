/** The sample consortium's courses, targets and agreement, told to the platform by its people. */
package eu.passerelle.stack.sample;
