package eu.passerelle.catalog.specification;

import java.util.Optional;

/**
 * How much, how demanding, and in which field.
 *
 * @param workload how much
 * @param level how demanding
 * @param field ISCED-F 2013 code of two to four digits; empty where not stated
 */
public record Dimensions(Workload workload, Level level, Optional<String> field) {}
