/** Files of courses, sent to the catalogue's import, and the report on what they leave out. */
package eu.passerelle.stack.courses;
