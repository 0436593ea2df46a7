package eu.passerelle.testkit.wrong.alpha;

/** A name that says nothing. */
class AlphaManager {}
