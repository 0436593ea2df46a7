/** How a signed credential meets HTTP, whoever hands it out. */
package eu.passerelle.issuance.format.rest;
