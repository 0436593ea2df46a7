package eu.passerelle.issuance.award;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.key.Keys;
import eu.passerelle.credentials.openbadges.OpenBadge;
import eu.passerelle.credentials.reading.Reading;
import eu.passerelle.credentials.reading.SecuredCredential;
import eu.passerelle.credentials.reading.StatusListReader;
import eu.passerelle.credentials.reading.StatusListReading;
import eu.passerelle.credentials.statuslist.StatusLists;
import eu.passerelle.issuance.format.Format;
import eu.passerelle.issuance.offering.SomeProvider;
import eu.passerelle.issuance.status.StatusListId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The credential of an award, read as any stranger with a verifier would. */
class CredentialOfAwardTest {

    private final AwardHeart heart = new AwardHeart();

    @ParameterizedTest
    @EnumSource(Format.class)
    void it_verifies_with_nothing_but_the_did_document_and_the_status_list(Format format) {
        var award = issue();

        var verification = read(award, format).verify(didDocument(), statusLists(), now());

        assertThat(verification.passed()).as(verification.toString()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void it_still_verifies_after_a_rotation(Format format) {
        var award = issue();
        heart.clock.pass(Duration.ofHours(1));
        heart.key.rotate.rotate(SomeProvider.RHEINFURT).await().indefinitely();

        var verification = read(award, format).verify(didDocument(), statusLists(), now());

        assertThat(verification.passed()).as(verification.toString()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void revoked_it_fails_by_its_status_alone(Format format) {
        var award = issue();
        heart.revoke
                .revoke(SomeProvider.RHEINFURT, award.id(), SomeRevocation.inError())
                .await()
                .indefinitely();

        var verification = read(award, format).verify(didDocument(), statusLists(), now());

        assertThat(verification.passed(Check.PROOF)).isTrue();
        assertThat(verification.passed(Check.STATUS)).isFalse();
    }

    @Test
    void it_says_who_learned_what_and_how_well() {
        var award = issue();

        var credential = OpenBadge.read(read(award, Format.OPEN_BADGE).document());

        assertThat(credential.id()).isEqualTo(issued(award).credential().uri().toString());
        assertThat(credential.holder().name()).contains("Tomasz Lis");
        assertThat(credential.holder().id()).contains("urn:uuid:" + award.grant().learner());
        assertThat(credential.award().grade().orElseThrow().value()).isEqualTo("1.3");
        assertThat(credential.achievement().id())
                .isEqualTo(
                        "http://localhost:8080/catalog/specifications/%s?version=1"
                                .formatted(award.grant().specification().id()));
        assertThat(credential.achievement().workload().ects().orElseThrow())
                .isEqualByComparingTo("4");
        assertThat(credential.achievement().level().eqf()).contains(6);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void it_does_not_carry_the_mail_address_around(Format format) {
        var award = issue();

        var document = read(award, format).document().toString();

        assertThat(document).contains("Tomasz Lis").doesNotContain("tomasz.lis@learners.example");
    }

    private Award issue() {
        return heart.issue
                .issue(SomeProvider.RHEINFURT, SomeOrder.forTomasz(), Optional.empty())
                .await()
                .indefinitely();
    }

    private SecuredCredential read(Award award, Format format) {
        var document =
                heart.credential
                        .read(SomeProvider.RHEINFURT, award.id(), format)
                        .await()
                        .indefinitely()
                        .document();
        var reading = SecuredCredential.read(document.getBytes(StandardCharsets.UTF_8));
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).credential();
    }

    private Keys didDocument() {
        return heart.key.didDocument.read(SomeProvider.RHEINFURT).await().indefinitely();
    }

    private StatusLists statusLists() {
        return url -> {
            var id = new StatusListId(UUID.fromString(url.substring(url.lastIndexOf('/') + 1)));
            var token = heart.status.lists.get(id).await().indefinitely().orElseThrow().token();
            var reading =
                    new StatusListReader(didDocument())
                            .read(token.getBytes(StandardCharsets.UTF_8), now());
            assertThat(reading).isInstanceOf(StatusListReading.Usable.class);
            return Optional.of(((StatusListReading.Usable) reading).list());
        };
    }

    private java.time.Instant now() {
        return heart.clock.instant();
    }

    private static Award.Issued issued(Award award) {
        return (Award.Issued) award;
    }
}
