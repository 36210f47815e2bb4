package com.example.desk;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What the desk keeps itself, in a table of its own. */
@Entity
@Table(schema = "desk", name = "notes")
class Note {

    @Id
    private UUID id;

    private String text;

    Note() {}

    Note(String text) {
        this.id = UUID.randomUUID();
        this.text = text;
    }

    String text() {
        return text;
    }
}
