package eu.passerelle.issuance.cohort;

import eu.passerelle.issuance.learner.MailAddress;
import java.util.List;
import java.util.Set;

/** Reads a file of results for those enrolled. */
record Reading(Upload upload, Set<MailAddress> enrolled) {

    /** Its rows, each understood or with what is wrong in it. */
    List<Line> rows() {
        var sheet = upload.sheet();
        var reader =
                new ReadLine(ResultColumns.ofResults(sheet.heading()), upload.scheme(), enrolled);
        return sheet.rows().stream().map(reader::read).toList();
    }
}
