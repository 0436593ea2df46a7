package eu.passerelle.catalog;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;

/** What can be set for the catalogue, below {@code passerelle.catalog}. */
@ConfigMapping(prefix = "passerelle.catalog")
public interface CatalogConfig {

    /** Where credit begins and ends. */
    Credit credit();

    /** How much an import takes at a time. */
    Imports imports();

    /** Where credit begins and ends; the same for every kind of provider. */
    interface Credit {

        /** A micro-credential has fewer credit points than this. */
        @WithDefault("60")
        BigDecimal ectsBelow();

        /** One credit point stands for at least so many hours. */
        @WithDefault("25")
        BigDecimal hoursPerEctsFrom();

        /** One credit point stands for at most so many hours. */
        @WithDefault("30")
        BigDecimal hoursPerEctsTo();
    }

    /** How much an import takes at a time. */
    interface Imports {

        /** A longer line is reported as broken. */
        @WithDefault("262144")
        int lineLimitInBytes();

        /** So many lines are written in one transaction. */
        @WithDefault("200")
        int linesAtOnce();
    }
}
