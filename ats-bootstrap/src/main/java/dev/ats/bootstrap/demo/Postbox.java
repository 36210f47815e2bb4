package dev.ats.bootstrap.demo;

import java.util.List;

/** Where the mails of the story arrive. */
@FunctionalInterface
public interface Postbox {

    /** Every mail so far, oldest first. */
    List<Letter> letters();
}
