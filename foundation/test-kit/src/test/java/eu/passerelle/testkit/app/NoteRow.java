package eu.passerelle.testkit.app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What a reader wrote down. */
@Entity
@Table(name = "note")
class NoteRow {

    @Id String id;
    String text;

    NoteRow() {}

    NoteRow(String id, String text) {
        this.id = id;
        this.text = text;
    }
}
