package eu.passerelle.stack.platform;

import eu.passerelle.stack.api.People;

/** The sample people of a platform on this machine. */
public final class SamplePeople {

    private SamplePeople() {}

    /** Those of the platform at these addresses. */
    public static People at(Addresses addresses) {
        return new People(
                addresses.origin() + "/auth/realms/passerelle", Environments.SAMPLE_PASSWORD);
    }
}
