/** When, where and in which language a published specification is taught: its runs. */
package eu.passerelle.catalog.offering;
