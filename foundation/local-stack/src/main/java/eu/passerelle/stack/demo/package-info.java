/** One credential's journey, step by step, over HTTP; and its telling on the screen. */
package eu.passerelle.stack.demo;
