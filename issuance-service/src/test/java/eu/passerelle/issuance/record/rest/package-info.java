/** The record through its real door. */
package eu.passerelle.issuance.record.rest;
