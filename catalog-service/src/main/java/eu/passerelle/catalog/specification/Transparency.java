package eu.passerelle.catalog.specification;

import eu.passerelle.contracts.catalog.v1.Assessment;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How much a specification says, and what nobody knows. It counts what is stated and judges
 * nothing: it is no grade of quality.
 *
 * @param stated what is said
 */
public record Transparency(Set<Element> stated) {

    public Transparency {
        stated = Set.copyOf(stated);
    }

    /** What a specification says, with who stands behind it on a day. */
    static Transparency of(Specification specification, Cast cast, LocalDate day) {
        var edition = specification.edition();
        var publisher = cast.provider(edition.provider());
        var assured =
                publisher.map(known -> known.profile().isAssuredOn(day)).orElse(false)
                        || cast.answering(specification).anyMatch(body -> body.isAssuredOn(day));
        return of(edition.content(), publisher.isPresent(), assured);
    }

    /**
     * What a specification says.
     *
     * @param content what it says
     * @param located whether it is known where its provider is
     * @param assured whether somebody looks at the quality of who answers for it
     */
    public static Transparency of(Content content, boolean located, boolean assured) {
        var stated = EnumSet.noneOf(Element.class);
        Arrays.stream(Element.values())
                .filter(element -> isStated(element, content, located, assured))
                .forEach(stated::add);
        return new Transparency(stated);
    }

    /** What is not said, in the order of the elements. */
    public List<Element> unknown() {
        return Arrays.stream(Element.values())
                .filter(element -> !stated.contains(element))
                .toList();
    }

    /** What must be said and is not. */
    public List<Element> gaps() {
        return unknown().stream().filter(Element::isMandatory).toList();
    }

    /** How many elements there are to state. */
    public int outOf() {
        return Element.values().length;
    }

    /**
     * Whether what it says is enough to be called a micro-credential. The word is not protected, so
     * it is earned by rule and never typed.
     */
    public boolean earnsLabel(Content content) {
        return content.hasAssessedOutcome()
                && !content.asksForAttendanceOnly()
                && stated.containsAll(
                        Set.of(
                                Element.OUTCOMES,
                                Element.WORKLOAD,
                                Element.ASSESSMENT,
                                Element.PARTICIPATION,
                                Element.QUALITY_ASSURANCE,
                                Element.AWARDING_BODY));
    }

    private static boolean isStated(
            Element element, Content content, boolean located, boolean assured) {
        var level = content.dimensions().level();
        return switch (element) {
            case TITLE -> !content.presentation().title().isEmpty();
            case COUNTRY -> located;
            case AWARDING_BODY -> !content.roles().awardingBodies().isEmpty();
            case OUTCOMES -> !content.outcomes().isEmpty();
            case WORKLOAD -> content.dimensions().workload().isStated();
            case LEVEL -> level.eqf().isPresent() || level.notApplicableBecause().isPresent();
            case ASSESSMENT -> content.assessment().how().isPresent();
            case PARTICIPATION -> content.teaching().participation().isPresent();
            case QUALITY_ASSURANCE -> assured;
            case PREREQUISITES -> !content.presentation().prerequisites().isEmpty();
            case SUPERVISION_AND_IDENTITY -> saysWhoIsAssessed(content);
            // Nobody can declare this yet.
            case STACKABILITY -> false;
            case FURTHER_INFORMATION -> content.presentation().moreAt().isPresent();
        };
    }

    private static boolean saysWhoIsAssessed(Content content) {
        return content.assessment().how().map(Transparency::saysHowItIsWatched).orElse(false);
    }

    private static boolean saysHowItIsWatched(Assessment assessment) {
        return assessment.supervision() != null && assessment.identification() != null;
    }
}
