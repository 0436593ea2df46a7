package eu.passerelle.catalog.specification;

import eu.passerelle.contracts.catalog.v1.Assessment;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much a specification says, how well that is backed, and what nobody knows. It counts what is
 * stated and judges nothing: it is no grade of quality.
 *
 * @param byElement how well each element is backed
 */
public record Transparency(Map<Element, Evidence> byElement) {

    public Transparency {
        byElement = Collections.unmodifiableMap(new EnumMap<>(byElement));
    }

    /** What a specification says, with who stands behind it on a day. */
    static Transparency of(Specification specification, Cast cast, LocalDate day) {
        return of(specification.edition().content(), cast.backing(specification, day));
    }

    /** What a specification says, with what others say of those who stand behind it. */
    public static Transparency of(Content content, Backing backing) {
        var byElement = new EnumMap<Element, Evidence>(Element.class);
        for (var element : Element.values()) {
            byElement.put(element, evidence(element, content, backing));
        }
        return new Transparency(byElement);
    }

    /** What is said. */
    public Set<Element> stated() {
        return byElement.keySet().stream()
                .filter(element -> byElement.get(element).isStated())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How many elements somebody else verified. */
    public int verified() {
        return (int)
                byElement.values().stream().filter(Evidence.VERIFIED_EXTERNALLY::equals).count();
    }

    /** What is not said, in the order of the elements. */
    public List<Element> unknown() {
        return Arrays.stream(Element.values())
                .filter(element -> !byElement.get(element).isStated())
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
                && stated().containsAll(
                                Set.of(
                                        Element.OUTCOMES,
                                        Element.WORKLOAD,
                                        Element.ASSESSMENT,
                                        Element.PARTICIPATION,
                                        Element.QUALITY_ASSURANCE,
                                        Element.AWARDING_BODY));
    }

    private static Evidence evidence(Element element, Content content, Backing backing) {
        var presentation = content.presentation();
        return switch (element) {
            case TITLE -> declared(!presentation.title().isEmpty());
            // The consortium's operator, or the registration, says where an organisation is.
            case COUNTRY -> backing.located() ? Evidence.EVIDENCED : Evidence.MISSING;
            case AWARDING_BODY -> awarding(content, backing);
            case OUTCOMES -> declared(!content.outcomes().isEmpty());
            case WORKLOAD -> declared(content.dimensions().workload().isStated());
            case LEVEL -> level(content.dimensions().level());
            case ASSESSMENT -> assessment(content.assessment());
            case PARTICIPATION -> declared(content.teaching().participation().isPresent());
            case QUALITY_ASSURANCE -> backing.quality();
            case PREREQUISITES -> declared(!presentation.prerequisites().isEmpty());
            case SUPERVISION_AND_IDENTITY -> declared(saysWhoIsAssessed(content));
            // Nobody can declare this yet.
            case STACKABILITY -> Evidence.MISSING;
            case FURTHER_INFORMATION -> declared(presentation.moreAt().isPresent());
        };
    }

    private static Evidence declared(boolean is) {
        return is ? Evidence.DECLARED : Evidence.MISSING;
    }

    private static Evidence awarding(Content content, Backing backing) {
        if (content.roles().awardingBodies().isEmpty()) {
            return Evidence.MISSING;
        }
        return backing.confirmed() ? Evidence.EVIDENCED : Evidence.DECLARED;
    }

    private static Evidence level(Level level) {
        return level.notApplicableBecause().isPresent()
                ? Evidence.NOT_APPLICABLE
                : declared(level.eqf().isPresent());
    }

    /** With its criteria, everybody can read what the assessment rests on. */
    private static Evidence assessment(AssessmentPlan plan) {
        return plan.how().isPresent() && !plan.criteria().isEmpty()
                ? Evidence.EVIDENCED
                : declared(plan.how().isPresent());
    }

    private static boolean saysWhoIsAssessed(Content content) {
        return content.assessment().how().map(Transparency::saysHowItIsWatched).orElse(false);
    }

    private static boolean saysHowItIsWatched(Assessment assessment) {
        return assessment.supervision() != null && assessment.identification() != null;
    }
}
