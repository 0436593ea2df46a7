package eu.passerelle.credentials.pdf;

import eu.passerelle.credentials.Achievement;
import eu.passerelle.credentials.Credential;
import eu.passerelle.credentials.Organisation;
import eu.passerelle.credentials.Parties;
import eu.passerelle.credentials.QualityAssurance;
import eu.passerelle.credentials.picture.QrCode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import org.w3c.dom.Element;

/** What stands above the fold: who, what, by whom, when; level, workload, quality; the code. */
final class PageFront {

    private static final int LONG_TITLE = 90;

    private final PrintJob job;
    private final Credential credential;
    private final Words words;
    private final Markup markup;

    PageFront(PrintJob job, Words words, Markup markup) {
        this.job = job;
        this.credential = job.credential();
        this.words = words;
        this.markup = markup;
    }

    void write(Element sheet) {
        Achievement achievement = credential.achievement();
        String size = markup.text(achievement.title()).length() > LONG_TITLE ? "long" : "";
        markup.written(sheet, "h1", size, achievement.title(), "achievement.title");
        // all in the flow, in the order of its sense: what floats is read out last
        Element front = markup.add(sheet, "div", "front");
        holder(front);
        parties(front, credential.parties());
        dates(front);
        check(markup.add(sheet, "div", "check"));
        facts(markup.add(sheet, "table", "facts"));
    }

    private void check(Element check) {
        String link = job.link().toASCIIString();
        Element code = markup.add(check, "img", "");
        String picture = Base64.getEncoder().encodeToString(QrCode.png(link));
        code.setAttribute("src", PdfPrinter.OWN_PICTURE + picture);
        code.setAttribute("alt", words.say("check.code", link));
        markup.say(check, "p", "strong", words.say("check"));
    }

    private void holder(Element front) {
        markup.say(front, "p", "label", words.say("holder"));
        String name = credential.holder().name().orElse(words.say("holder.unnamed"));
        markup.written(front, "p", "holder", name, "holder.name");
    }

    private void parties(Element front, Parties parties) {
        List<Organisation> issuer = List.of(parties.issuer());
        if (parties.awardingBodies().equals(issuer)) {
            organisations(front, "awardedAndIssuedBy", issuer);
        } else {
            organisations(front, "awardedBy", parties.awardingBodies());
            organisations(front, "issuedBy", issuer);
        }
    }

    private void organisations(Element front, String label, List<Organisation> organisations) {
        if (organisations.isEmpty()) {
            return;
        }
        markup.say(front, "p", "label", words.say(label));
        for (Organisation organisation : organisations) {
            markup.written(front, "p", "value", Markup.named(organisation), "parties." + label);
        }
    }

    private void dates(Element front) {
        Element table = markup.add(front, "table", "dates");
        Element heads = markup.add(markup.add(table, "thead", ""), "tr", "");
        Element days = markup.add(markup.add(table, "tbody", ""), "tr", "");
        var award = credential.award();
        award.achievedOn().ifPresent(day -> date(heads, days, "achievedOn", day));
        date(heads, days, "issuedOn", LocalDate.ofInstant(award.validFrom(), ZoneOffset.UTC));
        award.validUntil()
                .map(until -> LocalDate.ofInstant(until, ZoneOffset.UTC))
                .ifPresent(day -> date(heads, days, "validUntil", day));
    }

    private void date(Element heads, Element days, String label, LocalDate day) {
        head(heads, label);
        markup.say(days, "td", "", words.date(day));
    }

    private void head(Element heads, String label) {
        markup.say(heads, "th", "", words.say(label)).setAttribute("scope", "col");
    }

    private void facts(Element table) {
        Element heads = markup.add(markup.add(table, "thead", ""), "tr", "");
        for (String fact : List.of("level", "workload", "quality")) {
            head(heads, fact);
        }
        Element values = markup.add(markup.add(table, "tbody", ""), "tr", "");
        level(markup.add(values, "td", ""));
        workload(markup.add(values, "td", ""));
        quality(markup.add(values, "td", ""));
    }

    private void level(Element cell) {
        var level = credential.achievement().level();
        String eqf = level.eqf().map(number -> words.say("level.eqf", number)).orElse(null);
        markup.say(cell, "p", "big", eqf == null ? words.say("notStated") : eqf);
        level.nqf()
                .forEach(
                        uri ->
                                markup.written(
                                        cell,
                                        "p",
                                        "more",
                                        words.say("level.nqf", uri),
                                        "achievement.level"));
        level.cycle().ifPresent(cycle -> markup.say(cell, "p", "more", words.say("cycle", cycle)));
    }

    private void workload(Element cell) {
        var workload = credential.achievement().workload();
        if (workload.ects().isEmpty() && workload.hours().isEmpty()) {
            markup.say(cell, "p", "big", words.say("notStated"));
        }
        workload.ects()
                .ifPresent(
                        ects ->
                                markup.say(
                                        cell,
                                        "p",
                                        "big",
                                        words.say("workload.ects", words.number(ects))));
        workload.hours()
                .ifPresent(
                        hours ->
                                markup.say(
                                        cell,
                                        "p",
                                        workload.ects().isEmpty() ? "big" : "more",
                                        words.say("workload.hours", words.number(hours))));
    }

    private void quality(Element cell) {
        List<QualityAssurance> quality = credential.achievement().qualityAssurance();
        if (quality.isEmpty()) {
            markup.say(cell, "p", "big", words.say("notStated"));
            return;
        }
        QualityAssurance first = quality.getFirst();
        if (first.title().isEmpty()) {
            markup.say(cell, "p", "middle", words.say("quality", first.kind()));
        } else {
            markup.written(cell, "p", "middle", first.title(), "achievement.qualityAssurance");
        }
        if (quality.size() > 1) {
            markup.say(cell, "p", "more", words.say("quality.more", quality.size() - 1));
        }
    }
}
