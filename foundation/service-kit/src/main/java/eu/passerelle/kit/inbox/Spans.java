package eu.passerelle.kit.inbox;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Continues the trace of whoever told the fact. */
@ApplicationScoped
class Spans {

    private static final TextMapGetter<Map<String, String>> FROM_HEADERS =
            new TextMapGetter<>() {
                @Override
                public Iterable<String> keys(Map<String, String> headers) {
                    return headers.keySet();
                }

                @Override
                public String get(Map<String, String> headers, String name) {
                    return headers == null ? null : headers.get(name);
                }
            };

    private final Tracer tracer;

    Spans(Tracer tracer) {
        this.tracer = tracer;
    }

    Hearing hearing(Envelope envelope) {
        var told =
                W3CTraceContextPropagator.getInstance()
                        .extract(Context.root(), envelope.trace(), FROM_HEADERS);
        var span =
                tracer.spanBuilder("hear " + envelope.type())
                        .setParent(told)
                        .setSpanKind(SpanKind.CONSUMER)
                        .startSpan();
        return new Hearing(span, told.with(span));
    }

    /** The span of one record. */
    record Hearing(Span span, Context context) implements AutoCloseable {

        @Override
        public void close() {
            span.end();
        }
    }
}
