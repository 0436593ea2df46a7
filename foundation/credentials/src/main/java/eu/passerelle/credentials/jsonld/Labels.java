package eu.passerelle.credentials.jsonld;

import java.util.LinkedHashMap;
import java.util.Map;

/** Gives blank nodes new labels in the order they are asked for (RDFC-1.0, 4.5). */
final class Labels {

    final Map<String, String> issued;
    private final String prefix;

    Labels(String prefix) {
        this(prefix, new LinkedHashMap<>());
    }

    private Labels(String prefix, Map<String, String> issued) {
        this.prefix = "_:" + prefix;
        this.issued = issued;
    }

    boolean has(String node) {
        return issued.containsKey(node);
    }

    String labelOf(String node) {
        String label = issued.get(node);
        if (label == null) {
            label = prefix + issued.size();
            issued.put(node, label);
        }
        return label;
    }

    Labels copy() {
        return new Labels(prefix.substring(2), new LinkedHashMap<>(issued));
    }
}
