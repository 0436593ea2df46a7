package eu.passerelle.testkit.wrong.alpha.rest;

/** A wire record without its ending. */
public record AlphaJson(String text) {}
