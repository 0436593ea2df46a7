/**
 * The objects of somebody else's PDF (ISO 32000-1, 7.2 to 7.5): read strictly and one by one, as
 * far as they are asked for, within one budget for the whole file. No page, font or picture is ever
 * looked at, nothing is repaired, and encryption is refused.
 */
package eu.passerelle.credentials.pdf.object;
