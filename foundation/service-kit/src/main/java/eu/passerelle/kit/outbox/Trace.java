package eu.passerelle.kit.outbox;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import java.util.HashMap;
import java.util.Map;

/** The trace that a fact belongs to, as headers (W3C Trace Context). */
final class Trace {

    private Trace() {}

    static Map<String, String> ofNow() {
        var headers = new HashMap<String, String>();
        W3CTraceContextPropagator.getInstance().inject(Context.current(), headers, Map::put);
        return headers;
    }
}
