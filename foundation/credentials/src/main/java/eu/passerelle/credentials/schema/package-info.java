/**
 * Whether a credential matches the schemas that it names (VC JSON Schema, Open Badges 3.0). Schemas
 * are never fetched.
 */
package eu.passerelle.credentials.schema;
