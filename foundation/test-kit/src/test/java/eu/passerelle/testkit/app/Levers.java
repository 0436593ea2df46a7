package eu.passerelle.testkit.app;

import java.util.List;

/** What a test can make the reader do. */
public final class Levers {

    private Levers() {}

    /** The reader fails on facts about this subject. */
    public static void poison(String subject) {
        CatalogEventsReader.POISON.add(subject);
    }

    /** The reader can act on facts about this subject again. */
    public static void cure(String subject) {
        CatalogEventsReader.POISON.remove(subject);
    }

    /** The network is away for that many tries on this subject. */
    public static void badWeather(String subject, int tries) {
        for (int i = 0; i < tries; i++) {
            CatalogEventsReader.WEATHER.add(subject);
        }
    }

    /** Subjects and names of all facts acted on, every try counted. */
    public static List<String> acted() {
        return List.copyOf(CatalogEventsReader.ACTED);
    }
}
