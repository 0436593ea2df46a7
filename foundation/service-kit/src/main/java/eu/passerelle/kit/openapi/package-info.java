/** What every service's API description says alike. */
package eu.passerelle.kit.openapi;
