package eu.passerelle.testkit.wrong.alpha.rest;

import eu.passerelle.testkit.wrong.alpha.store.AlphaRow;
import jakarta.ws.rs.GET;

/** A door that knows another, and an endpoint that does not say who may. */
abstract class AlphaResource {

    AlphaRow row;

    @GET
    String everybody() {
        return "";
    }
}
