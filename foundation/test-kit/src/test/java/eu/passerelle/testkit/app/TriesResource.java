package eu.passerelle.testkit.app;

import eu.passerelle.kit.identity.Caller;
import eu.passerelle.kit.identity.CurrentCaller;
import eu.passerelle.kit.identity.Role;
import eu.passerelle.kit.paging.Page;
import eu.passerelle.kit.paging.PageQuery;
import eu.passerelle.kit.problem.Kind;
import eu.passerelle.kit.problem.Refusal;
import eu.passerelle.kit.problem.Refused;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Endpoints that go wrong in every way there is. */
@Path("/api/recognition/tries")
@Produces(MediaType.APPLICATION_JSON)
public class TriesResource {

    private final CurrentCaller caller;

    TriesResource(CurrentCaller caller) {
        this.caller = caller;
    }

    /** Refuses. */
    @GET
    @Path("/refused/{kind}")
    @PermitAll
    public Uni<String> refused(@PathParam("kind") Kind kind) {
        return Uni.createFrom().failure(new Refused(new AlreadyTried(kind)));
    }

    /** Breaks. */
    @GET
    @Path("/fault")
    @PermitAll
    public Uni<String> fault() {
        return Uni.createFrom().failure(new IllegalStateException("the password is secret"));
    }

    /** Breaks before it starts. */
    @GET
    @Path("/early-fault")
    @PermitAll
    public Uni<String> earlyFault() {
        throw new NullPointerException("inside");
    }

    /** Takes a body. */
    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    public TryBody take(@Valid @NotNull TryBody body) {
        return body;
    }

    /** Takes an id. */
    @GET
    @Path("/things/{id}")
    @PermitAll
    public UUID thing(@PathParam("id") UUID id, @QueryParam("size") Integer size) {
        return id;
    }

    /** A list of a hundred and five. */
    @GET
    @Path("/list")
    @PermitAll
    public Page<String> list(@Valid @BeanParam PageQuery query) {
        var after = query.after().map(key -> Integer.parseInt(key.getFirst())).orElse(0);
        var read =
                IntStream.rangeClosed(after + 1, 105)
                        .limit(query.limit())
                        .mapToObj(String::valueOf)
                        .toList();
        return Page.of(read, query, List::of);
    }

    /** For officers. */
    @GET
    @Path("/secured")
    @RolesAllowed(Role.RECOGNITION_OFFICER)
    public String secured() {
        return "\"" + caller.organisation() + "\"";
    }

    /** For whoever has an organisation. */
    @GET
    @Path("/organisation")
    @PermitAll
    public String organisation() {
        return "\"" + caller.organisation() + "\"";
    }

    /** Who calls. */
    @GET
    @Path("/caller")
    @PermitAll
    public Caller who() {
        return caller.get();
    }

    /** Says nothing of who may. */
    @GET
    @Path("/silent")
    public String silent() {
        return "\"\"";
    }

    /** A body with rules. */
    public record TryBody(
            @NotBlank String title,
            @Positive BigDecimal ects,
            Mood mood,
            LocalDate day,
            List<@Valid Part> parts) {}

    /** A part with rules. */
    public record Part(@NotBlank String text) {}

    /** A choice. */
    public enum Mood {
        GOOD,
        BAD
    }

    /** Always. */
    record AlreadyTried(Kind kind) implements Refusal {

        @Override
        public String reason() {
            return "It was tried already.";
        }

        @Override
        public List<Flaw> flaws() {
            return List.of(new Flaw("/try", "once", "Try something else."));
        }
    }
}
