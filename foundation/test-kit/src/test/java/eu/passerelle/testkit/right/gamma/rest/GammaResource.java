package eu.passerelle.testkit.right.gamma.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;

/** Says who may. */
abstract class GammaResource {

    @GET
    @PermitAll
    GammaView get() {
        return new GammaView(null);
    }
}
