package eu.passerelle.testkit.wrong.alpha.web;

/** A row outside a store. */
class StrayRow {}
