/**
 * Pages: layout, design tokens, languages, security headers and the guard against forged requests.
 */
package eu.passerelle.kit.web;
