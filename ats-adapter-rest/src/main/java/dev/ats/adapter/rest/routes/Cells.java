package dev.ats.adapter.rest.routes;

import java.util.List;

/** Cells of a table that somebody will open in a spreadsheet, which would run what begins like a formula. */
public final class Cells {

    private static final String BEGINNINGS = "=+-@\t\r\n";

    private Cells() {}

    /** The same texts, those that begin like a formula behind an apostrophe. */
    public static List<String> safe(List<String> cells) {
        return cells.stream().map(Cells::safe).toList();
    }

    private static String safe(String cell) {
        return !cell.isEmpty() && BEGINNINGS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
