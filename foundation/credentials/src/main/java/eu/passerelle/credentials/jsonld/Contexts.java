package eu.passerelle.credentials.jsonld;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.credentials.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The contexts this library knows, by URL. There are no others: nothing is fetched. */
public final class Contexts implements DocumentLoader {

    private static final Contexts BUNDLED = new Contexts();

    private final Map<String, Document> documents = new LinkedHashMap<>();
    private final Map<String, String> files = new HashMap<>();

    private Contexts() {
        for (JsonNode entry : Json.value(resource("contexts.json"))) {
            documents.put(entry.get("url").textValue(), document(entry.get("file").textValue()));
            files.put(entry.get("url").textValue(), entry.get("file").textValue());
        }
    }

    static Contexts bundled() {
        return BUNDLED;
    }

    /** The URLs of all contexts known. */
    public static Set<String> known() {
        return Set.copyOf(BUNDLED.documents.keySet());
    }

    /** The bytes of a context as its publisher publishes them, if it is one that is known. */
    public static Optional<byte[]> published(String url) {
        return Optional.ofNullable(BUNDLED.files.get(url)).map(Contexts::bytes);
    }

    @Override
    public Document loadDocument(URI url, DocumentLoaderOptions options) throws JsonLdError {
        Document document = documents.get(url.toString());
        if (document == null) {
            throw new JsonLdError(
                    JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "no such context is known");
        }
        return document;
    }

    private static Document document(String file) {
        try (InputStream stream = Contexts.class.getResourceAsStream(file)) {
            return JsonDocument.of(stream);
        } catch (IOException | JsonLdError broken) {
            throw new IllegalStateException(file, broken);
        }
    }

    private static String resource(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String file) {
        try (InputStream stream = Contexts.class.getResourceAsStream(file)) {
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
