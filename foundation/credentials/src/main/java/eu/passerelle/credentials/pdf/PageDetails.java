package eu.passerelle.credentials.pdf;

import eu.passerelle.credentials.Achievement;
import eu.passerelle.credentials.Assessment;
import eu.passerelle.credentials.Award;
import eu.passerelle.credentials.Credential;
import eu.passerelle.credentials.Organisation;
import eu.passerelle.credentials.Outcome;
import eu.passerelle.credentials.Stackability;
import eu.passerelle.credentials.Texts;
import java.util.List;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** What stands below the fold: outcomes, assessment, the learning, the document itself. */
final class PageDetails {

    private static final int MOST_OUTCOMES = 200;
    private static final String STACKABILITY = "stackability";

    private final PrintJob job;
    private final Credential credential;
    private final Attachment attachment;
    private final Words words;
    private final Markup markup;
    private final Facts facts;

    PageDetails(PrintJob job, Attachment attachment, Words words, Markup markup) {
        this.job = job;
        this.credential = job.credential();
        this.attachment = attachment;
        this.words = words;
        this.markup = markup;
        this.facts = new Facts(words, markup);
    }

    void write(Element sheet) {
        outcomes(sheet);
        assessment(sheet);
        learning(sheet);
        document(sheet);
    }

    private void outcomes(Element sheet) {
        List<Outcome> outcomes = credential.achievement().outcomes();
        if (outcomes.isEmpty()) {
            return;
        }
        String heading =
                credential
                        .holder()
                        .name()
                        .map(name -> words.say("outcomes", name))
                        .orElse(words.say("outcomes.unnamed"));
        markup.written(sheet, "h2", "", heading, "holder.name");
        if (outcomes.size() > MOST_OUTCOMES) {
            markup.lost("achievement.outcomes", "are more than a page shows");
        }
        Element list = markup.add(sheet, "ul", "outcomes");
        for (Outcome outcome : outcomes.subList(0, Math.min(outcomes.size(), MOST_OUTCOMES))) {
            Element item = markup.add(list, "li", "");
            markup.written(item, "span", "", outcome.text(), "achievement.outcomes");
            String assessed = outcome.assessed() ? "outcome.assessed" : "outcome.notAssessed";
            markup.say(item, "span", "soft", " – " + words.say(assessed));
        }
    }

    private void assessment(Element sheet) {
        if (credential.achievement().assessment().isEmpty()
                && credential.award().grade().isEmpty()) {
            return;
        }
        markup.say(sheet, "h2", "", words.say("assessment"));
        Element rows = rows(sheet);
        credential.achievement().assessment().ifPresent(how -> assessed(rows, how));
        credential
                .award()
                .grade()
                .ifPresent(grade -> row(rows, "grade", grade(grade), "award.grade"));
    }

    private void assessed(Element rows, Assessment how) {
        row(rows, "assessment.type", words.say("assessment", how.type()));
        row(rows, "supervision", words.say("supervision", how.supervision()));
        row(rows, "identification", words.say("identification", how.identification()));
    }

    private String grade(Award.Grade grade) {
        return grade.scheme()
                .map(scheme -> words.say("grade.scheme", grade.value(), scheme))
                .orElse(grade.value());
    }

    private void learning(Element sheet) {
        Achievement learned = credential.achievement();
        Element heading = markup.say(sheet, "h2", "", words.say("learning"));
        if (!learned.description().isEmpty()) {
            markup.written(sheet, "p", "text", learned.description(), "achievement.description");
        }
        Element rows = rows(sheet);
        if (!learned.fields().isEmpty()) {
            row(rows, "field", String.join(", ", learned.fields()), "achievement.fields");
        }
        learned.orientation()
                .ifPresent(one -> row(rows, "orientation", words.say("orientation", one)));
        if (!learned.languages().isEmpty()) {
            row(rows, "languages", languages(learned.languages()), "achievement.languages");
        }
        learned.participation()
                .ifPresent(form -> row(rows, "participation", words.say("participation", form)));
        learned.qualityAssurance()
                .forEach(
                        one ->
                                row(
                                        rows,
                                        "quality",
                                        facts.quality(one),
                                        "achievement.qualityAssurance"));
        row(rows, "prerequisites", learned.prerequisites(), "achievement.prerequisites");
        learned.stackability().ifPresent(one -> stackability(rows, one));
        row(
                rows,
                "furtherInformation",
                learned.furtherInformation(),
                "achievement.furtherInformation");
        names(rows, "deliveredBy", credential.parties().deliveredBy());
        names(rows, "coDesignedBy", credential.parties().coDesignedBy());
        names(rows, "platform", credential.parties().platform().stream().toList());
        if (!rows.hasChildNodes()) {
            // a table without rows is none, and PDF/UA says so
            sheet.removeChild(rows.getParentNode());
            if (learned.description().isEmpty()) {
                sheet.removeChild(heading);
            }
        }
    }

    private void stackability(Element rows, Stackability stackability) {
        String path = "achievement.stackability";
        switch (stackability) {
            case Stackability.StandAlone alone ->
                    row(rows, STACKABILITY, words.say("stackability.alone"));
            case Stackability.Possible possible -> {
                row(rows, STACKABILITY, words.say("stackability.possible"));
                row(rows, STACKABILITY, possible.hint(), path);
            }
            case Stackability.Confirmed confirmed ->
                    confirmed
                            .targets()
                            .forEach(target -> row(rows, STACKABILITY, facts.target(target), path));
        }
    }

    private void document(Element sheet) {
        markup.say(sheet, "h2", "", words.say("document"));
        Element small = markup.add(sheet, "div", "small");
        markup.say(small, "p", "text", words.say("document.signed", attachment.name()));
        Element rows = rows(small);
        row(rows, "document.id", credential.id(), "id");
        row(rows, "document.issuer", credential.parties().issuer().id(), "parties.issuer");
        String link = job.link().toASCIIString();
        markup.link(cell(rows, "check"), link, words.say("check.how"));
    }

    private void names(Element rows, String label, List<Organisation> organisations) {
        String names =
                organisations.stream()
                        .map(organisation -> markup.text(organisation.name()))
                        .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            row(rows, label, names, "parties." + label);
        }
    }

    private String languages(List<String> tags) {
        return tags.stream().map(words::language).collect(Collectors.joining(", "));
    }

    private Element rows(Element sheet) {
        return markup.add(markup.add(sheet, "table", "rows"), "tbody", "");
    }

    private void row(Element rows, String label, String value) {
        markup.say(cell(rows, label), "p", "", value);
    }

    private void row(Element rows, String label, String value, String path) {
        markup.written(cell(rows, label), "p", "", value, path);
    }

    private void row(Element rows, String label, Texts value, String path) {
        if (!value.isEmpty()) {
            markup.written(cell(rows, label), "p", "", value, path);
        }
    }

    private Element cell(Element rows, String label) {
        Element row = markup.add(rows, "tr", "");
        markup.say(row, "th", "", words.say(label)).setAttribute("scope", "row");
        return markup.add(row, "td", "");
    }
}
