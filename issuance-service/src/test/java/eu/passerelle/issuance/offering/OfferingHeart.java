package eu.passerelle.issuance.offering;

/** The use cases of offerings on ports in memory. */
public final class OfferingHeart {

    public final InMemoryProviders providers = new InMemoryProviders();
    public final InMemorySpecifications specifications = new InMemorySpecifications();
    public final InMemoryOfferings offerings = new InMemoryOfferings(specifications);
    public final KeepOfferings keep;
    public final FindProvider find = new FindProvider(providers);
    public final ReadOfferings read = new ReadOfferings(specifications, offerings);

    /** With whoever prepares for newcomers. */
    public OfferingHeart(Newcomers newcomers) {
        keep = new KeepOfferings(providers, specifications, offerings, newcomers);
    }
}
