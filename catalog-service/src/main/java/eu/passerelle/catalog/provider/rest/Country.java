package eu.passerelle.catalog.provider.rest;

import eu.passerelle.catalog.provider.Profile;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text that names a country by its two-letter code. */
@Target({
    ElementType.FIELD,
    ElementType.PARAMETER,
    ElementType.METHOD,
    ElementType.RECORD_COMPONENT,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Country.Codes.class)
@interface Country {
    String message() default "must be a two-letter country code (ISO 3166-1 alpha-2)";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Knows the codes. */
    class Codes implements ConstraintValidator<Country, String> {
        @Override
        public boolean isValid(String code, ConstraintValidatorContext context) {
            return code == null || Profile.isCountry(code);
        }
    }
}
