package eu.passerelle.kit.web;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** Carries the reader's language to everything that speaks, and remembers it. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class ReaderLanguage implements ContainerRequestFilter, ContainerResponseFilter {

    private final Reader reader;
    private final Cookies cookies;

    @Inject
    ReaderLanguage(Reader reader, Cookies cookies) {
        this.reader = reader;
        this.cookies = cookies;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        request.getHeaders().putSingle(HttpHeaders.ACCEPT_LANGUAGE, reader.getLanguage());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!isPage(response)) {
            return;
        }
        var headers = response.getHeaders();
        headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, reader.getLanguage());
        headers.putSingle(HttpHeaders.VARY, "Accept-Language, Cookie");
        if (!reader.getCaller().known() && !headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        }
        if (request.getUriInfo().getQueryParameters().containsKey(Reader.LANGUAGE)) {
            headers.add(
                    HttpHeaders.SET_COOKIE,
                    cookies.lasting(Reader.LANGUAGE_COOKIE, reader.getLanguage()));
        }
    }

    private static boolean isPage(ContainerResponseContext response) {
        return response.getMediaType() != null
                && MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType());
    }

    /** Gives every template and every message the reader's language. */
    @ApplicationScoped
    static class ForTemplates {

        void configure(@Observes EngineBuilder engine) {
            engine.addTemplateInstanceInitializer(ForTemplates::speak);
        }

        @Produces
        @Singleton
        Languages languages() {
            return Languages.found();
        }

        private static void speak(TemplateInstance template) {
            if (Arc.container().requestContext().isActive()) {
                template.setLocale(Arc.container().instance(Reader.class).get().getLocale());
            }
        }
    }
}
