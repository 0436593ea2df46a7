package eu.passerelle.credentials.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What somebody hears who has a PDF read out: the texts in the order of its structure. */
final class ReadingOrder {

    private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();
    private final List<String> heard = new ArrayList<>();

    private ReadingOrder() {}

    static String of(byte[] pdf) throws IOException {
        var order = new ReadingOrder();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                var extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                Map<Integer, String> byId = new HashMap<>();
                extractor.getMarkedContents().forEach(content -> order.keep(content, byId));
                order.texts.put(page, byId);
            }
            order.hear(document.getDocumentCatalog().getStructureTreeRoot(), null);
        }
        return String.join("|", order.heard);
    }

    private void keep(PDMarkedContent content, Map<Integer, String> byId) {
        String text =
                content.getContents().stream()
                        .filter(TextPosition.class::isInstance)
                        .map(position -> ((TextPosition) position).getUnicode())
                        .collect(Collectors.joining());
        byId.merge(content.getMCID(), text, String::concat);
        content.getContents().stream()
                .filter(PDMarkedContent.class::isInstance)
                .forEach(inner -> keep((PDMarkedContent) inner, byId));
    }

    private void hear(PDStructureNode node, PDPage page) {
        for (Object kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element -> {
                    if (element.getAlternateDescription() != null) {
                        heard.add("[" + element.getAlternateDescription() + "]");
                    }
                    hear(element, element.getPage() == null ? page : element.getPage());
                }
                case Integer id -> heard.add(text(page, id));
                case PDMarkedContentReference reference ->
                        heard.add(text(reference.getPage(), reference.getMCID()));
                default -> heard.add("");
            }
        }
    }

    private String text(PDPage page, int id) {
        return texts.entrySet().stream()
                .filter(entry -> entry.getKey().getCOSObject() == page.getCOSObject())
                .map(entry -> entry.getValue().getOrDefault(id, ""))
                .findFirst()
                .orElse("");
    }
}
