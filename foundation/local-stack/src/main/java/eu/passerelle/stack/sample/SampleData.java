package eu.passerelle.stack.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.stack.api.Api;
import eu.passerelle.stack.api.Lists;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Fills an empty platform with the samples, through its public API; what is there stays as it is.
 */
public final class SampleData {

    private static final String OPERATOR = "operator";
    private static final String REVIEWER = "reviewer.aq-rhein";
    private static final String CONFIRMATIONS = "/api/catalog/confirmations";
    private static final String PROVIDERS = "/api/catalog/providers";
    private static final String SPECIFICATIONS = "/api/catalog/specifications";
    private static final String TARGETS = "/api/recognition/targets";
    private static final String AGREEMENTS = "/api/recognition/agreements";

    private final Api api;
    private final LocalDate today;

    public SampleData(Api api, Clock clock) {
        this.api = api;
        this.today = LocalDate.now(clock);
    }

    /** Tells whatever is missing. */
    public void tell() {
        Samples.providers().forEach(this::register);
        Samples.accreditations().forEach(this::accredit);
        var published = published();
        Samples.specifications().stream()
                .filter(specification -> !published.contains(title(specification)))
                .forEach(this::publish);
        Samples.targets().forEach(this::open);
        agree(Samples.agreement());
    }

    private void register(JsonNode provider) {
        if (!api.get(PROVIDERS + "/" + provider.path("id").asText()).ok()) {
            api.as(OPERATOR).post(PROVIDERS, provider).orTrouble();
        }
    }

    private void accredit(JsonNode sample) {
        var place = PROVIDERS + "/" + sample.path("provider").asText() + "/accreditations";
        if (api.get(place).orTrouble().json().path("items").isEmpty()) {
            api.as(REVIEWER).post(place, sample.path("content")).orTrouble();
        }
    }

    private Set<String> published() {
        return Lists.all(api, SPECIFICATIONS)
                .map(item -> item.path("title").path("en").asText())
                .collect(Collectors.toSet());
    }

    private void publish(JsonNode sample) {
        var author = api.as(sample.path("author").asText());
        var draft = author.post(SPECIFICATIONS, sample.path("content")).orTrouble().json();
        var specification = SPECIFICATIONS + "/" + draft.path("id").asText();
        author.post(specification + "/confirmations")
                .orTrouble()
                .json()
                .path("items")
                .forEach(this::confirm);
        author.post(specification + "/publication").orTrouble();
        author.post(specification + "/offerings", Samples.run(sample.path("run"), today))
                .orTrouble();
    }

    /** Whoever is named as awarding body answers for the award. */
    private void confirm(JsonNode asked) {
        api.as("editor." + asked.path("awardingBody").asText())
                .post(CONFIRMATIONS + "/" + asked.path("id").asText() + "/acceptance")
                .orTrouble();
    }

    private void open(JsonNode target) {
        if (target(title(target)).isEmpty()) {
            api.as(target.path("officer").asText())
                    .post(TARGETS, target.path("content"))
                    .orTrouble();
        }
    }

    private void agree(JsonNode sample) {
        var proposer = api.as(sample.path("proposer").asText());
        var reference = Samples.agreementReference();
        if (agreement(proposer, reference).isPresent()) {
            return;
        }
        ObjectNode content = sample.path("content").deepCopy();
        ObjectNode cover = sample.path("cover").deepCopy();
        cover.put("targetId", target(sample.path("target").path("title").asText()).orElseThrow());
        content.putArray("covers").add(cover);
        var proposed = proposer.post(AGREEMENTS, content).orTrouble().json();
        var id = proposed.path("agreementId").asText();
        sample.path("signers")
                .forEach(
                        signer ->
                                api.as(signer.asText())
                                        .post(AGREEMENTS + "/" + id + "/signatures")
                                        .orTrouble());
    }

    private Optional<String> target(String title) {
        return Lists.all(api, TARGETS)
                .filter(item -> item.path("title").path("en").asText().equals(title))
                .map(item -> item.path("targetId").asText())
                .findFirst();
    }

    private static Optional<JsonNode> agreement(Api officer, String reference) {
        return Lists.all(officer, AGREEMENTS)
                .filter(item -> item.path("reference").asText().equals(reference))
                .findFirst();
    }

    private static String title(JsonNode sample) {
        return sample.path("content").path("title").path("en").asText();
    }
}
