/**
 * The platform as a stranger's program sees it: HTTP, tokens of the sample people, and the facts on
 * Kafka. Used by whatever plays, fills or measures the platform.
 */
package eu.passerelle.stack.api;
