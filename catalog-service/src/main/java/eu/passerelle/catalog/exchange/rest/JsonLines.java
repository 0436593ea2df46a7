package eu.passerelle.catalog.exchange.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eu.passerelle.catalog.exchange.Line;
import eu.passerelle.catalog.exchange.shape.Fields;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file of JSON lines, read piece by piece. A line too long for us is passed over without being
 * kept, so that no file can fill the memory. Not for several threads at once.
 */
final class JsonLines {
    private static final int END = -1;
    private static final TypeReference<Map<String, Object>> RECORD = new TypeReference<>() {};
    private static final ObjectReader READER =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build()
                    .readerFor(RECORD);

    private final InputStream bytes;
    private final int lineLimitInBytes;
    private int number;
    private boolean ended;

    JsonLines(InputStream bytes, int lineLimitInBytes) {
        this.bytes = new BufferedInputStream(bytes);
        this.lineLimitInBytes = lineLimitInBytes;
    }

    /** The next lines; none at the end of the file. Blank lines count, and are left out. */
    List<Line> next(int atMost) throws IOException {
        var lines = new ArrayList<Line>();
        while (!ended && lines.size() < atMost) {
            nextLine().ifPresent(lines::add);
        }
        return lines;
    }

    private Optional<Line> nextLine() throws IOException {
        number++;
        var line = new ByteArrayOutputStream();
        long length = 0;
        int read = bytes.read();
        for (; read != '\n' && read != END; read = bytes.read()) {
            if (++length <= lineLimitInBytes) {
                line.write(read);
            }
        }
        ended = read == END;
        return length > lineLimitInBytes
                ? Optional.of(broken("The line is longer than %d bytes.", lineLimitInBytes))
                : parsed(line.toByteArray());
    }

    private Optional<Line> parsed(byte[] line) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
            return text.isBlank() ? Optional.empty() : Optional.of(record(text.strip()));
        } catch (CharacterCodingException notUtf8) {
            return Optional.of(broken("The line is not UTF-8."));
        }
    }

    private Line record(String text) {
        try {
            Map<String, Object> fields = READER.readValue(text);
            return fields == null
                    ? broken("The line is no JSON object.")
                    : new Line.Readable(number, fingerprint(text), new Fields(fields));
        } catch (JsonProcessingException notAnObject) {
            var place = notAnObject.getLocation();
            return broken(
                    "The line is no JSON object (column %d).",
                    place == null ? 1 : place.getColumnNr());
        }
    }

    private Line.Broken broken(String reason, Object... values) {
        return new Line.Broken(number, reason.formatted(values));
    }

    private static String fingerprint(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
