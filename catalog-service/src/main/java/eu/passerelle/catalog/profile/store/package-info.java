/** Profiles and words from files, and the audit from PostgreSQL. */
package eu.passerelle.catalog.profile.store;
