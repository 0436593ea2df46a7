package eu.passerelle.credentials.elm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.Holder;
import eu.passerelle.credentials.jsonld.Iris;

/** Who earned it. */
final class PersonWriter {

    private final ElmNodes nodes;

    PersonWriter(ElmNodes nodes) {
        this.nodes = nodes;
    }

    ObjectNode write(Holder holder) {
        ObjectNode person =
                holder.id()
                        .map(id -> nodes.named(id, ElmTerms.PERSON, ElmTerms.SELF))
                        .orElseGet(() -> nodes.fresh(ElmTerms.PERSON));
        holder.givenName().ifPresent(name -> person.set(ElmTerms.GIVEN_NAME, nodes.text(name)));
        holder.familyName().ifPresent(name -> person.set(ElmTerms.FAMILY_NAME, nodes.text(name)));
        holder.name().ifPresent(name -> person.set(ElmTerms.FULL_NAME, nodes.text(name)));
        holder.dateOfBirth().ifPresent(day -> person.put(ElmTerms.DATE_OF_BIRTH, Days.write(day)));
        holder.email().ifPresent(mail -> mailbox(person, ElmTerms.MAILTO + mail));
        return person;
    }

    private void mailbox(ObjectNode person, String url) {
        if (!Iris.isAbsolute(url)) {
            nodes.lost("holder.email", "an address that is no URL");
            return;
        }
        ObjectNode contact = nodes.fresh("ContactPoint");
        contact.set(ElmTerms.EMAIL, ElmNodes.named(url, "Mailbox"));
        person.set(ElmTerms.CONTACT, contact);
    }
}
