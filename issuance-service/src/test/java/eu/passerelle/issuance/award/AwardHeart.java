package eu.passerelle.issuance.award;

import eu.passerelle.issuance.format.InMemoryRenditions;
import eu.passerelle.issuance.key.KeyHeart;
import eu.passerelle.issuance.learner.InMemoryLearners;
import eu.passerelle.issuance.offering.InMemoryOfferings;
import eu.passerelle.issuance.offering.InMemoryProviders;
import eu.passerelle.issuance.offering.InMemorySpecifications;
import eu.passerelle.issuance.offering.OfferingHeart;
import eu.passerelle.issuance.offering.SomeOffering;
import eu.passerelle.issuance.offering.SomeProvider;
import eu.passerelle.issuance.offering.SomeSpecification;
import eu.passerelle.issuance.status.StatusHeart;
import eu.passerelle.testkit.facts.InMemoryOutbox;
import eu.passerelle.testkit.time.TestClock;

/** The use cases of awards on ports in memory, where Rheinfurt and Tormes may award. */
public final class AwardHeart {

    public final KeyHeart key = new KeyHeart();
    public final TestClock clock = key.clock;
    public final InMemoryOutbox outbox = key.outbox;
    public final StatusHeart status = new StatusHeart(key);
    public final OfferingHeart offering = new OfferingHeart(status.newcomers);
    public final InMemoryLearners learners = new InMemoryLearners();
    public final InMemoryAwards awards = new InMemoryAwards();
    public final InMemoryRenditions renditions = new InMemoryRenditions();
    public final IssueAward issue;
    public final TryAward tries;
    public final SuspendAward suspend;
    public final RevokeAward revoke;
    public final ReadAwards read;
    public final ReadCredential credential = new ReadCredential(awards, renditions);

    /** Rheinfurt has published the data analysis and runs it this autumn. */
    public AwardHeart() {
        InMemoryProviders providers = offering.providers;
        InMemorySpecifications specifications = offering.specifications;
        InMemoryOfferings offerings = offering.offerings;
        var tell = new TellAward(specifications, outbox, KeyHeart.ORIGIN);
        var write = new WriteCredential(providers, renditions, KeyHeart.ORIGIN, status.ids);
        var grounds = new FindGrounds(offering.find, specifications, offerings);
        tries = new TryAward(grounds, clock);
        suspend = new SuspendAward(awards, status.marks, clock);
        issue =
                new IssueAward(
                        grounds,
                        new GrantAward(learners, awards, status.ids, clock),
                        new SealAward(key.seals, status.places, write, awards, tell));
        revoke = new RevokeAward(awards, status.marks, tell, clock);
        read = new ReadAwards(awards, learners, specifications);
        offering.keep.keep(SomeProvider.rheinfurt()).await().indefinitely();
        offering.keep.keep(SomeProvider.tormes()).await().indefinitely();
        offering.keep.keep(SomeSpecification.dataAnalysis()).await().indefinitely();
        offering.keep.keep(SomeOffering.autumn()).await().indefinitely();
    }
}
