package eu.passerelle.catalog.specification.web;

import eu.passerelle.catalog.specification.Element;
import eu.passerelle.catalog.specification.Exhibit;
import eu.passerelle.kit.paging.Page;
import eu.passerelle.kit.web.Form;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The courses of an organisation.
 *
 * @param form to begin a course with
 * @param drafts whether drafts are listed; what is published otherwise
 * @param items one page of them
 * @param next the address of the next page; null on the last one
 */
public record WorkspaceView(Form form, boolean drafts, List<Item> items, String next) {

    /**
     * A course in the list.
     *
     * @param address of its own page
     * @param title what it is called, by language; empty while it has no title
     * @param version which version
     * @param missing what must be stated and is not
     * @param draftedAt when work on it began
     * @param publishedAt when it became public; null for a draft
     * @param microCredential whether it earned the label
     */
    public record Item(
            String address,
            Map<String, String> title,
            int version,
            List<Element> missing,
            Instant draftedAt,
            Instant publishedAt,
            boolean microCredential) {
        private static Item draft(Exhibit exhibit) {
            var draft = exhibit.specification().asDraft();
            var edition = draft.edition();
            return new Item(
                    "/catalog/workspace/" + edition.id(),
                    edition.content().presentation().title().byLanguage(),
                    edition.version(),
                    exhibit.transparency().gaps(),
                    draft.draftedAt(),
                    null,
                    false);
        }

        private static Item published(Exhibit exhibit) {
            var published = exhibit.specification().asPublished();
            var edition = published.edition();
            return new Item(
                    "/catalog/workspace/%s/published".formatted(edition.id()),
                    edition.content().presentation().title().byLanguage(),
                    edition.version(),
                    List.of(),
                    published.publication().draftedAt(),
                    published.publication().publishedAt(),
                    published.publication().microCredential());
        }
    }

    static WorkspaceView ofDrafts(Form form, Page<Exhibit> page) {
        return new WorkspaceView(
                form,
                true,
                page.items().stream().map(Item::draft).toList(),
                page.next() == null ? null : "/catalog/workspace?after=" + page.next());
    }

    static WorkspaceView ofPublished(Page<Exhibit> page) {
        return new WorkspaceView(
                Form.blank(),
                false,
                page.items().stream().map(Item::published).toList(),
                page.next() == null ? null : "/catalog/workspace/published?after=" + page.next());
    }
}
