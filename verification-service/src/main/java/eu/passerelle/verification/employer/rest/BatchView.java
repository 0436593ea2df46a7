package eu.passerelle.verification.employer.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.passerelle.kit.problem.Refusal;
import eu.passerelle.verification.employer.BatchAnswer;
import eu.passerelle.verification.employer.BatchItem;
import eu.passerelle.verification.verdict.Finding;
import eu.passerelle.verification.verdict.Result;
import eu.passerelle.verification.verdict.Sentences;
import eu.passerelle.verification.verdict.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer about a batch. */
@Schema(name = "BatchAnswer", description = "One answer for each credential, in their order.")
record BatchView(
        List<ItemView> items,
        @Schema(description = "How many came to what: PASS, FAIL, INDETERMINATE, UNREADABLE.")
                Map<String, Long> summary,
        Instant verifiedAt,
        @Schema(
                        description =
                                "A vc+jwt that anybody can check: which bytes (SHA-256) got which"
                                        + " answer. Its key is published under its did:web.",
                        examples = "eyJhbGciOiJFZERTQSIsInR5cCI6InZjK2p3dCJ9.eyJ…")
                String receipt) {
    private static final String UNREADABLE = "UNREADABLE";

    static BatchView of(BatchAnswer answer, String receipt) {
        List<BatchItem> items = answer.items();
        List<ItemView> views =
                IntStream.range(0, items.size())
                        .mapToObj(at -> ItemView.of(at, items.get(at)))
                        .toList();
        return new BatchView(views, summary(views), answer.at(), receipt);
    }

    private static Map<String, Long> summary(List<ItemView> views) {
        var counts = new java.util.TreeMap<String, Long>();
        for (Result result : Result.values()) {
            counts.put(result.name(), 0L);
        }
        counts.put(UNREADABLE, 0L);
        views.forEach(
                view ->
                        counts.merge(
                                view.problem == null ? view.result.name() : UNREADABLE,
                                1L,
                                Long::sum));
        return counts;
    }

    /** What came of one credential. */
    @Schema(
            name = "BatchItem",
            description = "Either a result with its findings, or a problem where it is none.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ItemView(
            @Schema(description = "Its place in the batch, from 0.") int index,
            String sha256,
            Result result,
            @Schema(description = "The answer in one sentence, by language (BCP 47).")
                    Map<String, String> sentence,
            List<BatchFindingView> findings,
            @Schema(description = "As the registry knows the issuer; only where that is proven.")
                    String issuer,
            @Schema(description = "Missing where no criteria were named.") AdequacyView adequacy,
            BatchProblemView problem) {
        static ItemView of(int index, BatchItem item) {
            return switch (item) {
                case BatchItem.Answered answered -> of(index, answered);
                case BatchItem.Unreadable(var digest, var why) ->
                        new ItemView(
                                index,
                                digest,
                                null,
                                null,
                                null,
                                null,
                                null,
                                BatchProblemView.of(why));
            };
        }

        private static ItemView of(int index, BatchItem.Answered answered) {
            Verdict verdict = answered.verdict();
            return new ItemView(
                    index,
                    answered.digest(),
                    verdict.overall(),
                    Sentences.of(verdict),
                    verdict.findings().stream().map(BatchFindingView::of).toList(),
                    verdict.issuer().map(provider -> provider.profile().name()).orElse(null),
                    answered.adequacy().map(AdequacyView::of).orElse(null),
                    null);
        }
    }

    /** What one check came to. */
    @Schema(name = "BatchFinding")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BatchFindingView(
            @Schema(examples = "status-revoked") String code, Result result, Instant moment) {
        static BatchFindingView of(Finding finding) {
            return new BatchFindingView(
                    finding.code().text(), finding.result(), finding.moment().orElse(null));
        }
    }

    /** Why there is no answer about one credential (RFC 9457). */
    @Schema(name = "BatchProblem")
    record BatchProblemView(
            @Schema(examples = "urn:passerelle:problem:unreadable-credential") String type,
            @Schema(examples = "422") int status,
            String detail) {
        static BatchProblemView of(Refusal why) {
            String name =
                    why.getClass()
                            .getSimpleName()
                            .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                            .toLowerCase(Locale.ROOT);
            return new BatchProblemView("urn:passerelle:problem:" + name, 422, why.reason());
        }
    }
}
