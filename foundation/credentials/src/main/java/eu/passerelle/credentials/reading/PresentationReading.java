package eu.passerelle.credentials.reading;

import eu.passerelle.credentials.finding.Verification;

/** What became of an attempt to read a presentation. */
public sealed interface PresentationReading {

    /** It is a presentation in a format of ours, and nothing is believed of it yet. */
    record Read(SecuredPresentation presentation) implements PresentationReading {}

    /** It is not, and that is why. */
    record Unreadable(Verification why) implements PresentationReading {}
}
