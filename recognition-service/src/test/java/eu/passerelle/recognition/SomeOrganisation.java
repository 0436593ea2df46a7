package eu.passerelle.recognition;

import eu.passerelle.recognition.agreement.Officer;
import eu.passerelle.recognition.agreement.Viewer;
import eu.passerelle.recognition.evidence.AccountId;
import eu.passerelle.recognition.partner.ProviderId;
import java.util.Optional;

/** Organisations of the sample consortium, and people who may speak for them. */
public final class SomeOrganisation {
    /** Awards the sample credential. */
    public static final ProviderId RHEINFURT = new ProviderId("rheinfurt");

    /** Recognises it. */
    public static final ProviderId TORMES = new ProviderId("tormes");

    /** Has nothing to do with either. */
    public static final ProviderId WAALSTAD = new ProviderId("waalstad");

    private SomeOrganisation() {}

    /** An officer of the organisation. */
    public static Officer officerOf(ProviderId organisation) {
        return new Officer(organisation, new AccountId("officer-of-" + organisation));
    }

    /** An officer of the organisation, looking. */
    public static Viewer viewerOf(ProviderId organisation) {
        return new Viewer(Optional.of(organisation), false);
    }
}
