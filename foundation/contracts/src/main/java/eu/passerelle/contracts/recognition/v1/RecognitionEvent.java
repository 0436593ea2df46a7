package eu.passerelle.contracts.recognition.v1;

import eu.passerelle.contracts.Fact;

/** A fact of recognition. */
public sealed interface RecognitionEvent extends Fact
        permits AgreementActivated, AgreementEnded, RecognitionDecided, RecognitionReopened {}
