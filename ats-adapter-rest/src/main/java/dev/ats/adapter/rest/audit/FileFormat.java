package dev.ats.adapter.rest.audit;

import java.util.Arrays;

/** What a copy of the journal can be written as. */
enum FileFormat {
    /** RFC 4180, with a line of headings. */
    CSV("text/csv; charset=utf-8", "audit.csv"),
    /** One JSON object on each line. */
    NDJSON("application/x-ndjson", "audit.ndjson");

    private final String mediaType;
    private final String fileName;

    FileFormat(String mediaType, String fileName) {
        this.mediaType = mediaType;
        this.fileName = fileName;
    }

    String mediaType() {
        return mediaType;
    }

    String fileName() {
        return fileName;
    }

    static String[] mediaTypes() {
        return Arrays.stream(values()).map(FileFormat::mediaType).toArray(String[]::new);
    }
}
