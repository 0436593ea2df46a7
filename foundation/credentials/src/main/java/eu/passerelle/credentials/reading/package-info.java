/** One way in for every format: reads a secured credential of unknown format and verifies it. */
package eu.passerelle.credentials.reading;
