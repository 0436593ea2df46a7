package eu.passerelle.issuance.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.issuance.key.KeyHeart;
import eu.passerelle.issuance.offering.OfferingHeart;
import eu.passerelle.issuance.offering.SomeProvider;
import eu.passerelle.issuance.status.StatusHeart;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The use cases of the VC API on ports in memory, where Rheinfurt and Tormes may issue. */
final class ApiHeart {

    final KeyHeart key = new KeyHeart();
    final StatusHeart status = new StatusHeart(key);
    final OfferingHeart offering = new OfferingHeart(status.newcomers);
    final InMemoryIssuedEntries entries = new InMemoryIssuedEntries();
    final IssueCredential issue =
            new IssueCredential(offering.find, key.pens, new AddStatus(status.places, entries));
    final ChangeStatus change = new ChangeStatus(entries, status.marks, StatusHeart.ADDRESSES);
    final DescribeTestIssuer describe = new DescribeTestIssuer(key.pens);

    ApiHeart() {
        offering.keep.keep(SomeProvider.rheinfurt()).await().indefinitely();
        offering.keep.keep(SomeProvider.tormes()).await().indefinitely();
    }

    /** What Rheinfurt gets for this body. */
    ObjectNode issued(String body) {
        return issue.issue(SomeProvider.RHEINFURT, order(body)).await().indefinitely();
    }

    /** What anybody gets from the test issuer for this body. */
    ObjectNode issuedAsTest(String mechanism, String body) {
        var request = new IssueRequest(bytes(body), Optional.of(mechanism), Optional.empty());
        return issue.issueAsTest(request.order()).await().indefinitely();
    }

    /** What Rheinfurt changed by this body. */
    List<IssuedEntry> changed(String body) {
        return change.change(SomeProvider.RHEINFURT, statusOrder(body)).await().indefinitely();
    }

    static IssueOrder order(String body) {
        return new IssueRequest(bytes(body), Optional.empty(), Optional.empty()).order();
    }

    static StatusOrder statusOrder(String body) {
        return new StatusRequest(bytes(body)).order();
    }

    private static byte[] bytes(String body) {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
