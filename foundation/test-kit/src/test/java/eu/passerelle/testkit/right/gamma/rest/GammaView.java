package eu.passerelle.testkit.right.gamma.rest;

import eu.passerelle.testkit.right.gamma.Gamma;

/** What goes out. */
record GammaView(Gamma gamma) {}
