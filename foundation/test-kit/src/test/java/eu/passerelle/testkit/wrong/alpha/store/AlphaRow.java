package eu.passerelle.testkit.wrong.alpha.store;

/** A row that a heart holds. */
public class AlphaRow {}
