package eu.passerelle.issuance.cohort.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many are enrolled. */
@Schema(name = "Enrolments")
record EnrolmentsView(int enrolled) {}
