package eu.passerelle.credentials.openbadges;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.vcdm.DataModel;
import eu.passerelle.credentials.vcdm.VcTerms;

/** Which members hold the period, depending on the version of the data model. */
final class DataModelDates {

    private DataModelDates() {}

    static String from(ObjectNode badge) {
        return DataModel.isV1(badge) ? VcTerms.ISSUANCE_DATE : VcTerms.VALID_FROM;
    }

    static String until(ObjectNode badge) {
        return DataModel.isV1(badge) ? VcTerms.EXPIRATION_DATE : VcTerms.VALID_UNTIL;
    }
}
