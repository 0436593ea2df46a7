package eu.passerelle.issuance.award;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.credentials.statuslist.BitstringStatusList;
import eu.passerelle.credentials.statuslist.StatusPurpose;
import eu.passerelle.issuance.PortContract;
import eu.passerelle.issuance.key.Signatory;
import eu.passerelle.issuance.learner.Learner;
import eu.passerelle.issuance.learner.LearnerId;
import eu.passerelle.issuance.learner.Learners;
import eu.passerelle.issuance.learner.MailAddress;
import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.issuance.offering.SomeSpecification;
import eu.passerelle.issuance.offering.Specification;
import eu.passerelle.issuance.offering.SpecificationKey;
import eu.passerelle.issuance.offering.Specifications;
import eu.passerelle.issuance.status.Place;
import eu.passerelle.issuance.status.SignedList;
import eu.passerelle.issuance.status.StatusList;
import eu.passerelle.issuance.status.StatusListId;
import eu.passerelle.issuance.status.StatusLists;
import eu.passerelle.kit.paging.Page;
import eu.passerelle.kit.paging.PageQuery;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What awards do, wherever they are kept. */
public abstract class AwardsContract extends PortContract {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final ProviderId ANOTHER = new ProviderId("another");
    private static final Optional<RequestKey> NO_KEY = Optional.empty();

    private final ProviderId provider =
            new ProviderId("issuer-" + UUID.randomUUID().toString().substring(0, 8));
    private final SpecificationKey specification = new SpecificationKey(UUID.randomUUID(), 1);
    private final StatusListId list = new StatusListId(UUID.randomUUID());
    private LearnerId learner;
    private long last;

    protected abstract Awards awards();

    protected abstract Learners learners();

    protected abstract Specifications specifications();

    protected abstract StatusLists lists();

    @BeforeEach
    void what_awards_stand_on() {
        var newcomer =
                new Learner.Unclaimed(
                        LearnerId.random(),
                        "Lena Vogt",
                        new MailAddress(UUID.randomUUID() + "@learners.example"));
        learner = done(() -> learners().findOrAdd(newcomer)).id();
        var content = SomeSpecification.dataAnalysis(specification.id(), 1, provider.value());
        done(() -> specifications().put(new Specification.Published(content)));
        var bits = BitstringStatusList.ofEntries(131_072);
        var signed =
                new SignedList(
                        new StatusList(
                                list, Signatory.of(provider), StatusPurpose.REVOCATION, 1, bits),
                        "signed",
                        "{}",
                        "key",
                        NOON,
                        NOON);
        done(() -> lists().put(signed));
    }

    @Test
    void every_state_is_kept_as_it_is() {
        var granted = granted();
        done(() -> awards().addOnce(granted, NO_KEY));
        assertThat(get(granted)).contains(granted);

        var issued = issued(granted);
        done(() -> awards().put(issued));
        assertThat(get(granted)).contains(issued);

        var suspended = issued.suspend("In doubt", NOON.plusSeconds(5));
        done(() -> awards().put(suspended));
        assertThat(get(granted)).contains(suspended);
        done(() -> awards().put(suspended.reinstate()));
        assertThat(get(granted)).contains(issued);
        done(() -> awards().put(suspended));

        var revoked = issued.revoke(SomeRevocation.inError(), NOON.plusSeconds(9));
        done(() -> awards().put(revoked));
        assertThat(get(granted)).contains(revoked);
    }

    @Test
    void what_was_issued_without_a_list_of_suspensions_is_kept_without_one() {
        var granted = granted();
        done(() -> awards().addOnce(granted, NO_KEY));
        var url = URI.create("https://passerelle.example/status-lists/1");
        var places = new Places(new Place(list, url, 17), Optional.empty());
        var issued = granted.issue(new CredentialId(UUID.randomUUID()), places, NOON);

        done(() -> awards().put(issued));

        assertThat(get(granted)).contains(issued);
    }

    @Test
    void another_providers_award_is_none() {
        var granted = granted();
        done(() -> awards().addOnce(granted, NO_KEY));

        assertThat(done(() -> awards().get(ANOTHER, granted.id()))).isEmpty();
        assertThat(done(() -> awards().getForChange(ANOTHER, granted.id()))).isEmpty();
        assertThat(done(() -> awards().getForChange(provider, granted.id()))).contains(granted);
    }

    @Test
    void a_key_stands_for_the_first_award_it_came_with() {
        var key = Optional.of(new RequestKey("cohort/17"));
        var first = granted();
        done(() -> awards().addOnce(first, key));

        var found = done(() -> awards().addOnce(granted(), key));

        assertThat(found).isEqualTo(first);
        assertThat(done(() -> awards().grantedTo(learner))).containsExactly(first);
    }

    @Test
    void without_a_key_every_award_is_added() {
        var first = granted();
        var second = granted();

        done(() -> awards().addOnce(first, NO_KEY));
        done(() -> awards().addOnce(second, NO_KEY));

        assertThat(done(() -> awards().grantedTo(learner))).containsExactly(second, first);
    }

    @Test
    void pages_hold_the_providers_own_newest_first_and_each_once() {
        var made = List.of(granted(), granted(), granted());
        made.forEach(award -> done(() -> awards().addOnce(award, NO_KEY)));

        var first = page(null);
        var second = page(first.next());

        assertThat(first.items()).containsExactly(made.get(2), made.get(1));
        assertThat(second.items()).containsExactly(made.get(0));
    }

    private Optional<Award> get(Award award) {
        return done(() -> awards().get(provider, award.id()));
    }

    private Page<Award> page(String after) {
        var query = new PageQuery(2, after);
        var read = done(() -> awards().grantedBy(provider, query));
        return Page.of(read, query, award -> List.of(award.id().toString()));
    }

    private Award.Granted granted() {
        var random = UUID.randomUUID().getLeastSignificantBits();
        return new Award.Granted(
                new Grant(
                        new AwardId(new UUID(++last, random)),
                        provider,
                        specification,
                        Optional.of(UUID.randomUUID()),
                        learner,
                        "Lena Vogt",
                        LocalDate.of(2026, 11, 20),
                        Optional.of("1.3"),
                        NOON));
    }

    private Award.Issued issued(Award.Granted granted) {
        var place = new Place(list, URI.create("https://passerelle.example/status-lists/1"), 4711);
        var suspension = new Place(list, place.url(), 4712);
        var places = new Places(place, Optional.of(suspension));
        return granted.issue(new CredentialId(UUID.randomUUID()), places, NOON);
    }
}
