package dev.ats.adapter.rest.json;

/** A JSON Pointer (RFC 6901), grown while going down. */
record Pointer(String text) {

    /** The whole document. */
    static final Pointer ROOT = new Pointer("");

    Pointer then(String name) {
        return new Pointer(text + "/" + name.replace("~", "~0").replace("/", "~1"));
    }

    Pointer then(int index) {
        return new Pointer(text + "/" + index);
    }
}
