/** {@code POST /credentials/verify} of VCALM 1.0. */
package eu.passerelle.verification.api.rest;
