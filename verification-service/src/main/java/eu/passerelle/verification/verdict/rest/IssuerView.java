package eu.passerelle.verification.verdict.rest;

import eu.passerelle.verification.trust.Provider;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who issued a credential, as the registry knows them. */
@Schema(
        name = "Issuer",
        description = "Who issued it, as the registry knows them, never as the credential says.")
record IssuerView(
        @Schema(examples = "rheinfurt") String providerId,
        @Schema(examples = "Universität Rheinfurt") String name,
        @Schema(examples = "DE") String country,
        @Schema(examples = "https://rheinfurt.example") String homepage) {
    static IssuerView of(Provider provider) {
        Provider.Profile profile = provider.profile();
        return new IssuerView(
                provider.id().value(), profile.name(), profile.country(), profile.homepage());
    }
}
