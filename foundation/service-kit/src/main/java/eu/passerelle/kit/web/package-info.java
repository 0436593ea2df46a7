/**
 * Pages: the layout and its building blocks, the languages, who reads, what a page may load, and
 * the guard against forged requests. A page itself belongs to the feature it shows.
 */
package eu.passerelle.kit.web;
