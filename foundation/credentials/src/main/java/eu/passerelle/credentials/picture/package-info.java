/**
 * Pictures that other people hand in, PNG and JPEG, taken apart within bounds before anything
 * decodes them, and the QR codes in them. What a picture is about is known elsewhere.
 */
package eu.passerelle.credentials.picture;
