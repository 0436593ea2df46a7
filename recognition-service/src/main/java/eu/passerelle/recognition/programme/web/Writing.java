package eu.passerelle.recognition.programme.web;

import eu.passerelle.recognition.programme.AddTarget;
import eu.passerelle.recognition.programme.RetireTarget;
import jakarta.enterprise.context.Dependent;

/** What an officer can do with targets. */
@Dependent
class Writing {
    final AddTarget add;
    final RetireTarget retire;

    Writing(AddTarget add, RetireTarget retire) {
        this.add = add;
        this.retire = retire;
    }
}
