package eu.passerelle.catalog.exchange.rest;

import eu.passerelle.catalog.specification.Participation;
import eu.passerelle.contracts.catalog.v1.OfferingOpened.Mode;
import java.util.Optional;

/** Words of the Open Education API, version 6 (EUPL-1.2), and what they mean here. */
final class OeapiTerms {
    static final String IDENTIFIER = "identifier";
    static final String ECTS = "ects";
    static final String HOUR = "hour";
    private static final String BLENDED = "blended";
    private static final String ONLINE = "online";
    private static final String PRESENTIAL = "presential";
    private static final String WORK_BASED = "work_based";

    private OeapiTerms() {}

    static String mode(Participation participation) {
        return switch (participation) {
            case ONLINE -> ONLINE;
            case ON_SITE -> PRESENTIAL;
            case BLENDED -> BLENDED;
            case WORK_BASED -> WORK_BASED;
        };
    }

    static String mode(Mode mode) {
        return switch (mode) {
            case ONLINE -> ONLINE;
            case ON_SITE -> PRESENTIAL;
            case BLENDED -> BLENDED;
        };
    }

    /** The form of taking part that a mode of delivery means; empty where it means none of ours. */
    static Optional<Participation> participation(String mode) {
        return switch (mode) {
            case ONLINE -> Optional.of(Participation.ONLINE);
            case PRESENTIAL -> Optional.of(Participation.ON_SITE);
            case BLENDED -> Optional.of(Participation.BLENDED);
            case WORK_BASED -> Optional.of(Participation.WORK_BASED);
            default -> Optional.empty();
        };
    }

    /**
     * The level of a course by its EQF level; {@code undefined} where it has no word of its own.
     */
    static String level(int eqf) {
        return switch (eqf) {
            case 5 -> "associate_degree";
            case 6 -> "bachelor";
            case 7 -> "master";
            case 8 -> "doctoral";
            default -> "undefined";
        };
    }

    /** The EQF level that a level means; empty where it means none of higher education. */
    static Optional<Integer> eqf(String level) {
        return switch (level) {
            case "associate_degree" -> Optional.of(5);
            case "bachelor" -> Optional.of(6);
            case "master" -> Optional.of(7);
            case "doctoral" -> Optional.of(8);
            default -> Optional.empty();
        };
    }
}
