/**
 * Child processes: started, waited for, stopped in order, and remembered on disk, so that the next
 * run can end what a killed one left behind. Knows nothing of what the processes do.
 */
package eu.passerelle.stack.process;
