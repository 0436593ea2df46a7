package eu.passerelle.kit.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createComponents;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import eu.passerelle.kit.problem.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to each operation the problems it may answer with, where it does not say so itself. */
public class ProblemAnswersFilter implements OASFilter {

    private static final String SCHEMA = "Problem";
    private static final Map<Integer, String> WORDS =
            Map.of(
                    400, "The request can't be read or breaks rules",
                    401, "Nobody is logged in, or the token is not valid",
                    403, "The account may not do this",
                    404, "There is no such thing, or none the caller may know of",
                    409, "It can't be done in the state the thing is in",
                    413, "The request is larger than is taken here",
                    415, "The body has a form not taken here",
                    422, "The request breaks a rule of the domain",
                    500, "Something went wrong on our side");
    private static final Set<PathItem.HttpMethod> CHANGES =
            Set.of(PathItem.HttpMethod.POST, PathItem.HttpMethod.PUT, PathItem.HttpMethod.DELETE);

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(createComponents());
        }
        api.getComponents().addSchema(SCHEMA, problem());
        api.getPaths().getPathItems().values().forEach(ProblemAnswersFilter::complete);
    }

    private static void complete(PathItem path) {
        path.getOperations().forEach((method, operation) -> complete(path, method, operation));
    }

    private static void complete(PathItem path, PathItem.HttpMethod method, Operation operation) {
        for (int status : statuses(path, method, operation)) {
            var name = String.valueOf(status);
            if (operation.getResponses().getAPIResponse(name) == null
                    || operation.getResponses().getAPIResponse(name).getContent() == null) {
                operation.getResponses().addAPIResponse(name, answer(status));
            }
        }
    }

    private static Set<Integer> statuses(
            PathItem path, PathItem.HttpMethod method, Operation operation) {
        var statuses = new TreeSet<>(Set.of(500));
        if (operation.getRequestBody() != null) {
            statuses.addAll(List.of(400, 413, 415));
        }
        if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
            statuses.addAll(List.of(401, 403));
        }
        if (hasParameter(Parameter.In.PATH, path, operation)) {
            statuses.add(404);
        }
        if (hasParameter(Parameter.In.QUERY, path, operation)) {
            statuses.add(400);
        }
        if (CHANGES.contains(method)) {
            statuses.addAll(List.of(409, 422));
        }
        return statuses;
    }

    private static boolean hasParameter(Parameter.In in, PathItem path, Operation operation) {
        return hasParameter(in, path.getParameters())
                || hasParameter(in, operation.getParameters());
    }

    private static boolean hasParameter(Parameter.In in, List<Parameter> parameters) {
        return parameters != null && parameters.stream().anyMatch(p -> p.getIn() == in);
    }

    private static APIResponse answer(int status) {
        var example =
                Map.of(
                        "type",
                        "urn:passerelle:problem:" + name(status),
                        "title",
                        WORDS.get(status),
                        "status",
                        status,
                        "detail",
                        WORDS.get(status) + ".");
        var json =
                createMediaType()
                        .schema(createSchema().ref("#/components/schemas/" + SCHEMA))
                        .example(example);
        return createAPIResponse()
                .description(WORDS.get(status))
                .content(createContent().addMediaType(Problem.MEDIA_TYPE, json));
    }

    private static String name(int status) {
        return switch (status) {
            case 400 -> "invalid-request";
            case 401 -> "not-authenticated";
            case 403 -> "not-allowed";
            case 404 -> "not-found";
            case 413 -> "too-large";
            case 415 -> "unsupported-media-type";
            case 500 -> "fault";
            default -> "the-refusals-own-name";
        };
    }

    private static Schema problem() {
        return object("What is wrong (RFC 9457)")
                .addProperty("type", text("urn:passerelle:problem: and the problem's name"))
                .addProperty("title", text("The type in words"))
                .addProperty("status", number().minimum(BigDecimal.valueOf(400)))
                .addProperty("detail", text("What is wrong this time and what would be right"))
                .addProperty("instance", text("This one occurrence, as the log knows it"))
                .addProperty("errors", flaws())
                .addRequired("type")
                .addRequired("title")
                .addRequired("status")
                .addRequired("detail");
    }

    private static Schema flaws() {
        var flaw =
                object("One thing that is wrong")
                        .addProperty("pointer", text("Where: a JSON Pointer or a field's name"))
                        .addProperty("rule", text("The rule's stable name"))
                        .addProperty("detail", text("What is wrong and what would be right"));
        return createSchema().addType(Schema.SchemaType.ARRAY).items(flaw);
    }

    private static Schema object(String description) {
        return createSchema().addType(Schema.SchemaType.OBJECT).description(description);
    }

    private static Schema text(String description) {
        return createSchema().addType(Schema.SchemaType.STRING).description(description);
    }

    private static Schema number() {
        return createSchema().addType(Schema.SchemaType.INTEGER);
    }
}
