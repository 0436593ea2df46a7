package eu.passerelle.kit.web;

import eu.passerelle.kit.identity.Caller;
import eu.passerelle.kit.identity.CurrentCaller;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Who reads a page, in which language and light, and where. Every template may ask: {@code
 * {inject:reader.language}}.
 */
@Named("reader")
@RequestScoped
@TemplateData
public class Reader {

    static final String LANGUAGE = "lang";
    static final String LANGUAGE_COOKIE = "passerelle_lang";
    static final String APPEARANCE_COOKIE = "passerelle_appearance";
    private static final List<String> APPEARANCES = List.of("system", "light", "dark");

    @Inject HttpServerRequest request;
    @Inject CurrentCaller caller;
    @Inject Languages languages;
    @Inject Assets assets;

    /**
     * One entry of the language switch.
     *
     * @param tag BCP 47
     * @param name in that language itself
     * @param address this page in that language
     * @param current whether the reader has it
     */
    @TemplateData
    public record Choice(String tag, String name, String address, boolean current) {}

    /** The language the page is written in, BCP 47. */
    public String getLanguage() {
        return languages.choose(
                Optional.ofNullable(request.getParam(LANGUAGE)),
                cookie(LANGUAGE_COOKIE),
                Optional.ofNullable(request.getHeader("Accept-Language")));
    }

    /** The same, for formats and messages. */
    public Locale getLocale() {
        return Locale.forLanguageTag(getLanguage());
    }

    /** The language switch. */
    public List<Choice> getChoices() {
        return languages.offered().stream().map(this::choice).toList();
    }

    /** {@code system}, {@code light} or {@code dark}, as remembered. */
    public String getAppearance() {
        return cookie(APPEARANCE_COOKIE)
                .filter(APPEARANCES::contains)
                .orElse(APPEARANCES.getFirst());
    }

    /** The looks there are. */
    public List<String> getAppearances() {
        return APPEARANCES;
    }

    /** Who it is; a stranger where nobody logged in. */
    public Caller getCaller() {
        return caller.get();
    }

    /** Where the reader can go. */
    public Navigation getNavigation() {
        return Navigation.of(getCaller(), request.path());
    }

    /** This page's path and query, to come back to. */
    public String getHere() {
        return request.method().name().equals("GET") ? request.uri() : request.path();
    }

    /** The same, ready to be part of another address. */
    public String getHereEncoded() {
        return URLEncoder.encode(getHere(), StandardCharsets.UTF_8);
    }

    /** A bundle of messages in the reader's language, for words that Java puts together. */
    public <T> T words(Class<T> bundle) {
        var language = getLanguage();
        return language.equals(languages.offered().getFirst())
                ? MessageBundles.get(bundle)
                : MessageBundles.get(bundle, Localized.Literal.of(language));
    }

    /** The address of a file that pages load. */
    public String asset(String name) {
        return assets.address(name);
    }

    private Choice choice(String tag) {
        var locale = Locale.forLanguageTag(tag);
        return new Choice(
                tag, locale.getDisplayLanguage(locale), address(tag), tag.equals(getLanguage()));
    }

    private String address(String tag) {
        var rest =
                request.params(true).entries().stream()
                        .filter(
                                parameter ->
                                        request.query() != null
                                                && !parameter.getKey().equals(LANGUAGE))
                        .map(Reader::encoded)
                        .collect(Collectors.joining("&"));
        return request.path() + "?" + (rest.isEmpty() ? "" : rest + "&") + LANGUAGE + "=" + tag;
    }

    private static String encoded(Map.Entry<String, String> parameter) {
        return URLEncoder.encode(parameter.getKey(), StandardCharsets.UTF_8)
                + "="
                + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8);
    }

    private Optional<String> cookie(String name) {
        return Optional.ofNullable(request.getCookie(name)).map(Cookie::getValue);
    }
}
