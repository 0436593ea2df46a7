/**
 * The one origin in front of everything: a reverse proxy with one table of routes. It knows nothing
 * of what it carries.
 */
package eu.passerelle.stack.gateway;
