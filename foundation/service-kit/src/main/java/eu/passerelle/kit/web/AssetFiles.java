package eu.passerelle.kit.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** Serves what pages load. */
@Path("/assets/{fingerprint}")
@PermitAll
public class AssetFiles {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String FOR_NOW = "public, max-age=60";

    private final Assets assets;

    AssetFiles(Assets assets) {
        this.assets = assets;
    }

    /** A file; kept for ever by who asks for exactly what we hold. */
    @GET
    @Path("{name: .+}")
    @Operation(hidden = true)
    public Response file(@RestPath String fingerprint, @RestPath String name) {
        var asset = assets.get(name).orElseThrow(NotFoundException::new);
        return Response.ok(asset.content(), asset.type())
                .header(
                        HttpHeaders.CACHE_CONTROL,
                        assets.isCurrent(fingerprint) ? FOR_EVER : FOR_NOW)
                .build();
    }
}
