package eu.passerelle.catalog.specification.web;

import eu.passerelle.catalog.specification.Element;
import eu.passerelle.catalog.specification.Participation;
import eu.passerelle.catalog.specification.Specification;
import eu.passerelle.contracts.catalog.v1.Assessment;
import eu.passerelle.contracts.catalog.v1.SpecificationPublished.Orientation;
import eu.passerelle.kit.web.Form;
import java.util.ArrayList;
import java.util.List;

/**
 * A draft on its writing desk.
 *
 * @param id which
 * @param title what it is called; null while it has no title
 * @param form what is typed, and what is wrong with it
 * @param rows how many outcomes there is room for
 * @param advice what to do next
 * @param kept whether it was just saved
 * @param bodies who else is named as awarding body
 */
public record DraftView(
        String id,
        String title,
        Form form,
        int rows,
        Advice advice,
        boolean kept,
        List<BodyView> bodies) {
    private static final List<String> LEVELS = List.of("1", "2", "3", "4", "5", "6", "7", "8");

    /** The outcomes, numbered from 1. */
    public List<Room> outcomes() {
        var outcomes = new ArrayList<Room>();
        for (int at = 0; at < rows; at++) {
            outcomes.add(new Room(at + 1, "outcomes.%d.".formatted(at)));
        }
        return outcomes;
    }

    /** The levels to choose from. */
    public List<String> levels() {
        return LEVELS;
    }

    /** How one may take part. */
    public List<Participation> participations() {
        return List.of(Participation.values());
    }

    /** What it may lean to. */
    public List<Orientation> orientations() {
        return List.of(Orientation.values());
    }

    /** How it may be assessed. */
    public List<Assessment.Type> assessments() {
        return List.of(Assessment.Type.values());
    }

    /** How it may be watched. */
    public List<Assessment.Supervision> supervisions() {
        return List.of(Assessment.Supervision.values());
    }

    /** How it may be made sure who is assessed. */
    public List<Assessment.Identification> identifications() {
        return List.of(Assessment.Identification.values());
    }

    static DraftView of(
            Specification.Draft draft, Form form, int rows, Advice advice, boolean kept) {
        var edition = draft.edition();
        var title = edition.content().presentation().title().forReader(form.value("language"));
        return new DraftView(
                edition.id().toString(),
                title.isEmpty() ? null : title,
                form,
                rows,
                advice,
                kept,
                List.of());
    }

    DraftView with(List<BodyView> others) {
        return new DraftView(id, title, form, rows, advice, kept, others);
    }

    /** Whether somebody has still to be asked. */
    public boolean isOpen() {
        return bodies.stream().anyMatch(BodyView::open);
    }

    /**
     * Room for an outcome.
     *
     * @param number from 1
     * @param field how its fields begin
     */
    public record Room(int number, String field) {

        /** Which it is on the form, from 0. */
        public int at() {
            return number - 1;
        }

        /** The field of its text. */
        public String text() {
            return field + "text";
        }

        /** The field that says whether it is assessed. */
        public String assessed() {
            return field + "assessed";
        }

        /** The field of its skills. */
        public String skills() {
            return field + "skills";
        }
    }

    /**
     * What to do next.
     *
     * @param next the next thing to put right, in words; null if nothing is left
     * @param steps how far the parts of the form are
     * @param labelNeeds what the label still needs
     * @param unregistered whether the organisation is no provider yet
     * @param suspended whether the organisation is suspended
     */
    public record Advice(
            String next,
            List<String> steps,
            List<Element> labelNeeds,
            boolean unregistered,
            boolean suspended) {}
}
