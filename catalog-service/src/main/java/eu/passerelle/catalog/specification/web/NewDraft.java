package eu.passerelle.catalog.specification.web;

import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.specification.AssessmentPlan;
import eu.passerelle.catalog.specification.Content;
import eu.passerelle.catalog.specification.Dimensions;
import eu.passerelle.catalog.specification.Level;
import eu.passerelle.catalog.specification.Presentation;
import eu.passerelle.catalog.specification.Roles;
import eu.passerelle.catalog.specification.Teaching;
import eu.passerelle.catalog.specification.Text;
import eu.passerelle.catalog.specification.Workload;
import java.util.List;
import java.util.Optional;

/** What a draft says when it begins with a title. */
final class NewDraft {
    private static final int LONGEST = 500;

    private NewDraft() {}

    static Content titled(String title, String language, ProviderId own) {
        var words = title.strip().substring(0, Math.min(title.strip().length(), LONGEST));
        return new Content(
                new Presentation(
                        Text.in(language, words), Text.nothing(), Text.nothing(), Optional.empty()),
                List.of(),
                new Dimensions(
                        new Workload(Optional.empty(), Optional.empty()),
                        new Level(Optional.empty(), Optional.empty()),
                        Optional.empty()),
                new AssessmentPlan(Optional.empty(), Text.nothing()),
                new Teaching(List.of(), Optional.empty(), Optional.empty()),
                Roles.allBy(own));
    }
}
