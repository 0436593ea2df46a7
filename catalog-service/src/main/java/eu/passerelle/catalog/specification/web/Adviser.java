package eu.passerelle.catalog.specification.web;

import eu.passerelle.catalog.CatalogMessages;
import eu.passerelle.catalog.FlawWords;
import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.provider.ProviderRefusal;
import eu.passerelle.catalog.specification.CheckDraft;
import eu.passerelle.catalog.specification.Element;
import eu.passerelle.catalog.specification.Exhibit;
import eu.passerelle.catalog.specification.ShowConfirmations;
import eu.passerelle.kit.problem.Refusal;
import eu.passerelle.kit.problem.Refusal.Flaw;
import eu.passerelle.kit.problem.Refused;
import eu.passerelle.kit.web.Reader;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Says what to do next with a draft, in the reader's language. */
@RequestScoped
class Adviser {
    private static final List<Element> FOR_THE_LABEL =
            List.of(Element.PARTICIPATION, Element.QUALITY_ASSURANCE);
    private static final List<Set<String>> FIELDS_OF_STEPS =
            List.of(
                    Set.of("title", "description", "prerequisites", "moreAt", "languages"),
                    Set.of("ects", "hours", "eqfLevel", "levelNotApplicable", "iscedF"),
                    Set.of("outcomes"),
                    Set.of("assessment", "roles"));

    private final CheckDraft check;
    private final ShowConfirmations confirmations;
    private final Reader reader;

    Adviser(CheckDraft check, ShowConfirmations confirmations, Reader reader) {
        this.check = check;
        this.confirmations = confirmations;
        this.reader = reader;
    }

    /** How far everybody else is who is named as awarding body. */
    Uni<List<BodyView>> bodies(Exhibit exhibit, ProviderId own) {
        return confirmations
                .about(exhibit.specification().edition().id(), own)
                .map(known -> BodyView.of(exhibit, known));
    }

    Uni<DraftView.Advice> advise(Exhibit exhibit, ProviderId own) {
        return check.check(exhibit.specification().edition().id(), own)
                .map(flaws -> advice(flaws, exhibit))
                .onFailure(Refused.class)
                .recoverWithItem(refused -> hindered(refused.refusal(), exhibit));
    }

    /** What is wrong, in the reader's language. */
    List<Flaw> inWords(List<Flaw> flaws) {
        return new FlawWords(reader.words(CatalogMessages.class)).of(flaws);
    }

    private DraftView.Advice advice(List<Flaw> flaws, Exhibit exhibit) {
        var words = inWords(flaws);
        return new DraftView.Advice(
                words.isEmpty() ? null : words.getFirst().detail(),
                steps(flaws),
                labelNeeds(exhibit),
                false,
                false);
    }

    private static DraftView.Advice hindered(Refusal refusal, Exhibit exhibit) {
        var suspended = refusal instanceof ProviderRefusal.ProviderIsSuspended;
        return new DraftView.Advice(
                null, steps(List.of()), labelNeeds(exhibit), !suspended, suspended);
    }

    private static List<Element> labelNeeds(Exhibit exhibit) {
        return exhibit.transparency().unknown().stream().filter(FOR_THE_LABEL::contains).toList();
    }

    /** The first step with a flaw is the one to take now; those without are done. */
    private static List<String> steps(List<Flaw> flaws) {
        var states = new ArrayList<String>();
        for (var fields : FIELDS_OF_STEPS) {
            states.add(flaws.stream().anyMatch(flaw -> fields.contains(part(flaw))) ? "" : "done");
        }
        states.add("");
        states.set(states.indexOf(""), "now");
        return states;
    }

    private static String part(Flaw flaw) {
        return flaw.pointer().split("/")[1];
    }
}
