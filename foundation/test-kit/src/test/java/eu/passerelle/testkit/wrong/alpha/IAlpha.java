package eu.passerelle.testkit.wrong.alpha;

/** An interface with an I. */
interface IAlpha {}
