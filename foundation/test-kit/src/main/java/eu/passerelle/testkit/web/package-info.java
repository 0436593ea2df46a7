/** Checks what every service's pages owe their readers. */
package eu.passerelle.testkit.web;
