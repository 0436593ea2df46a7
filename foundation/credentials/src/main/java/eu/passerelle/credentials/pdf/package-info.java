/**
 * A credential as a PDF (ISO 32000, PDF/A-3, PDF/UA-1) that a person likes and a machine can check:
 * what it says is printed, the signed credential itself is attached, and what was attached is found
 * again in the files of others. Printing uses libraries; reading back uses none, for those that
 * there are take as much memory as a hostile file asks for.
 *
 * <p>What is printed is never believed: only the attached credential is verified, elsewhere.
 */
package eu.passerelle.credentials.pdf;
