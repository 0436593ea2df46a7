package eu.passerelle.catalog.profile.rest;

import eu.passerelle.catalog.profile.CreditFlag;
import java.util.List;

/**
 * What is unusual about the credit of a course.
 *
 * @param flags none where nothing is, or where it carries no credit
 */
public record CreditFlagsView(List<CreditFlag> flags) {}
