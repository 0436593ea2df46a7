/** What a caller is told who comes when too much is going on. */
package eu.passerelle.verification.desk.rest;
