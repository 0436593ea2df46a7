package eu.passerelle.issuance.award.rest;

import static eu.passerelle.issuance.Doors.as;
import static eu.passerelle.issuance.Doors.asMachine;
import static eu.passerelle.issuance.Doors.award;
import static eu.passerelle.issuance.Doors.forTomasz;
import static eu.passerelle.issuance.Doors.order;
import static eu.passerelle.issuance.Doors.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import eu.passerelle.contracts.Context;
import eu.passerelle.contracts.issuance.v1.CredentialIssued;
import eu.passerelle.contracts.issuance.v1.CredentialRevoked;
import eu.passerelle.testkit.facts.KafkaProbe;
import eu.passerelle.testkit.facts.Told;
import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PlatformStack.class)
class AwardsDoorTest {

    private static final String AWARDS = "/api/issuance/awards";

    @Test
    void an_award_is_answered_with_its_credential_and_where_it_is() {
        var specification = published();

        var answer = as("issuer.rheinfurt").body(forTomasz(specification)).post(AWARDS).then();

        answer.statusCode(201)
                .body("state", equalTo("ISSUED"))
                .body("specificationId", equalTo(specification.toString()))
                .body("specificationVersion", equalTo(1))
                .body("title.de", equalTo("Angewandte Datenanalyse mit Python"))
                .body("learner.name", equalTo("Tomasz Lis"))
                .body("revocation", nullValue())
                .header("Location", endsWith(AWARDS + "/" + answer.extract().path("awardId")));
    }

    @Test
    void an_award_is_told_to_the_others_and_names_nobody() {
        var specification = published();

        var award = award(specification);

        try (var issuance = KafkaProbe.on(Context.ISSUANCE)) {
            var credential = award.getString("credential.credentialId");
            var told = issuance.await(CredentialIssued.class, "credential/" + credential);
            assertThat(told.credential().learnerId()).isEqualTo(award.getString("learnerId"));
            assertThat(issuance.everything(Duration.ofMillis(500)))
                    .extracting(Told::json)
                    .noneSatisfy(json -> assertThat(json).containsIgnoringCase("tomasz"))
                    .noneSatisfy(json -> assertThat(json).containsIgnoringCase("distinction"))
                    .noneSatisfy(json -> assertThat(json).contains("@"));
        }
    }

    @Test
    void the_same_request_sent_twice_awards_once() {
        var order = forTomasz(published());
        var key = UUID.randomUUID().toString();

        var answers =
                List.of(1, 2).stream()
                        .map(
                                ignored ->
                                        as("issuer.rheinfurt")
                                                .header("Idempotency-Key", key)
                                                .body(order)
                                                .post(AWARDS))
                        .toList();

        assertThat(answers).extracting(answer -> answer.statusCode()).containsOnly(201);
        assertThat(answers.getFirst().asString()).isEqualTo(answers.getLast().asString());
    }

    @Test
    void the_same_request_sent_at_once_awards_once() throws Exception {
        var order = forTomasz(published());
        var key = UUID.randomUUID().toString();

        var ids =
                atOnce(
                        8,
                        number ->
                                as("issuer.rheinfurt")
                                        .header("Idempotency-Key", key)
                                        .body(order)
                                        .post(AWARDS)
                                        .jsonPath()
                                        .getString("credential.credentialId"));

        assertThat(ids).hasSize(8).doesNotContainNull();
        assertThat(ids.stream().distinct()).hasSize(1);
    }

    @Test
    void awards_made_at_once_get_places_of_their_own() throws Exception {
        var specification = published();

        var places =
                atOnce(
                        24,
                        number ->
                                award(
                                                "issuer.rheinfurt",
                                                order(
                                                        specification,
                                                        "Learner " + number,
                                                        "learner%d@learners.example"
                                                                .formatted(number % 5)))
                                        .getInt("credential.statusIndex"));

        assertThat(places.stream().distinct()).hasSize(24);
    }

    @Test
    void all_that_is_wrong_in_an_order_is_said_at_once() {
        var order = order(published(), " ", "nobody").replace("2026-11-20", "2999-01-01");

        as("issuer.rheinfurt")
                .body(order)
                .post(AWARDS)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:passerelle:problem:invalid-award"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/learner/name", "/learner/email", "/achievedOn"));
    }

    @Test
    void a_machine_of_the_organisation_awards_as_its_staff_do() {
        asMachine("rheinfurt-lms").body(forTomasz(published())).post(AWARDS).then().statusCode(201);
    }

    @Test
    void revoking_is_told_and_shown_and_done_once() {
        var award = award(published());
        var revocation = AWARDS + "/" + award.getString("awardId") + "/revocation";
        var body = "{\"reason\":\"RESULT_WITHDRAWN\",\"note\":\"Tomasz had the wrong paper.\"}";

        as("issuer.rheinfurt")
                .body(body)
                .post(revocation)
                .then()
                .statusCode(200)
                .body("state", equalTo("REVOKED"))
                .body("revocation.note", equalTo("Tomasz had the wrong paper."));

        try (var issuance = KafkaProbe.on(Context.ISSUANCE)) {
            var subject = "credential/" + award.getString("credential.credentialId");
            assertThat(issuance.await(CredentialRevoked.class, subject).reason())
                    .isEqualTo(CredentialRevoked.Reason.RESULT_WITHDRAWN);
        }
        as("issuer.rheinfurt").body(body).post(revocation).then().statusCode(409);
    }

    @Test
    void the_list_goes_on_where_the_page_before_ended() {
        var specification = published("tormes", "issuer.tormes");
        var made =
                IntStream.range(0, 3)
                        .mapToObj(ignored -> award("issuer.tormes", forTomasz(specification)))
                        .map(award -> award.getString("awardId"))
                        .toList();

        var first = as("issuer.tormes").get(AWARDS + "?pageSize=2").jsonPath();
        var second =
                as("issuer.tormes")
                        .get(AWARDS + "?pageSize=2&after=" + first.getString("next"))
                        .jsonPath();

        assertThat(first.getList("items.awardId", String.class))
                .containsExactly(made.get(2), made.get(1));
        assertThat(second.getList("items.awardId", String.class)).contains(made.get(0));
    }

    private static <T> List<T> atOnce(int count, Numbered<T> work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(count)) {
            List<Callable<T>> all =
                    IntStream.range(0, count)
                            .<Callable<T>>mapToObj(number -> () -> work.of(number))
                            .collect(Collectors.toList());
            var results = new java.util.ArrayList<T>();
            for (var result : threads.invokeAll(all)) {
                results.add(result.get());
            }
            return results;
        }
    }

    private interface Numbered<T> {
        T of(int number);
    }
}
