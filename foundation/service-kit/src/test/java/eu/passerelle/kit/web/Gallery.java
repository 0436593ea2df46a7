package eu.passerelle.kit.web;

import eu.passerelle.kit.problem.Kind;
import eu.passerelle.kit.problem.Refusal;
import eu.passerelle.kit.problem.Refusal.Flaw;
import eu.passerelle.kit.problem.Refused;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Shows every building block once, in tests only. */
@Path("/gallery")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class Gallery {

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance gallery(
                Form form,
                BarChart chart,
                Map<String, String> polish,
                LocalDate day,
                Instant moment,
                BigDecimal ects,
                int hours,
                String country);
    }

    record Crooked() implements Refusal {
        @Override
        public Kind kind() {
            return Kind.BROKEN_RULE;
        }

        @Override
        public String reason() {
            return "A course of 60 ECTS is not short.";
        }

        @Override
        public List<Flaw> flaws() {
            return List.of(
                    new Flaw("/workload/ects", "ects-below-60", "Enter fewer than 60 ECTS."));
        }
    }

    /** All of it on one page. */
    @GET
    public TemplateInstance all() {
        var form =
                Form.filled(
                                Map.of(
                                        "name",
                                        "Applied Data Analysis with Python",
                                        "workload.ects",
                                        "60",
                                        "level",
                                        "6"))
                        .with(new Crooked());
        var chart =
                new BarChart(
                        List.of(
                                new BarChart.Bar("Higher education", BigDecimal.valueOf(1520)),
                                new BarChart.Bar("Labour market", BigDecimal.valueOf(870)),
                                new BarChart.Bar("Personal development", new BigDecimal("112.5"))));
        return Templates.gallery(
                form,
                chart,
                Map.of("pl", "Ocena cyklu życia w gospodarce obiegu zamkniętego"),
                LocalDate.of(2026, 11, 24),
                Instant.parse("2026-11-24T14:03:00Z"),
                new BigDecimal("2.50"),
                1520,
                "FR");
    }

    /** Changes nothing, but might have. */
    @POST
    public String change() {
        return "changed";
    }

    /** Ends in a refusal. */
    @GET
    @Path("refused")
    public String refused() {
        throw new Refused(new Crooked());
    }

    /** Breaks. */
    @GET
    @Path("broken")
    public String broken() {
        throw new IllegalStateException("on purpose");
    }

    /** Not for everybody. */
    @GET
    @Path("closed")
    @RolesAllowed("nobody")
    public String closed() {
        return "open";
    }
}
