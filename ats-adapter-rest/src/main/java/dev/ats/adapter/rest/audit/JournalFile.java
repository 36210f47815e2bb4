package dev.ats.adapter.rest.audit;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.ats.adapter.rest.json.Json;
import dev.ats.adapter.rest.json.Scalar;
import dev.ats.adapter.rest.routes.Cells;
import dev.ats.adapter.rest.routes.Download;
import dev.ats.application.audit.JournalEntry;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Pages;
import dev.ats.application.kernel.Place;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A copy of the journal, written page by page: one is in memory at a time, and none is read before it is wanted. */
final class JournalFile implements Download {

    private static final List<String> HEADINGS =
            List.of("id", "at", "actor", "action", "object_kind", "object_id", "ending", "facts", "request_id");

    private final Pages<JournalEntry> pages;
    private final FileFormat format;

    JournalFile(Pages<JournalEntry> pages, FileFormat format) {
        this.pages = pages;
        this.format = format;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        switch (format) {
            case CSV -> csv(out);
            case NDJSON -> ndjson(out);
        }
    }

    private void csv(OutputStream out) throws IOException {
        // Not closed when it breaks: closing would write what is left, as if nothing had happened.
        CsvWriter writer = CsvWriter.builder().build(out);
        writer.writeRecord(HEADINGS);
        each(entry -> writer.writeRecord(Cells.safe(cells(entry))));
        writer.flush();
    }

    private void ndjson(OutputStream out) throws IOException {
        each(entry -> {
            out.write(Json.write(AuditEntryView.of(entry)));
            out.write('\n');
        });
    }

    private void each(Line line) throws IOException {
        Place place = null;
        do {
            Page<JournalEntry> page = pages.after(place);
            for (JournalEntry entry : page.items()) {
                line.write(entry);
            }
            place = page.next();
        } while (place != null);
    }

    private static List<String> cells(JournalEntry entry) {
        return List.of(
                entry.id().toString(),
                entry.at().toString(),
                entry.actor().label(),
                entry.action().code(),
                Scalar.wireName(entry.object().kind()),
                entry.object().id().toString(),
                Scalar.wireName(entry.ending()),
                entry.facts(),
                entry.requestId());
    }

    private interface Line {

        void write(JournalEntry entry) throws IOException;
    }
}
