package dev.ats.adapter.rest.routes;

import java.io.IOException;
import java.io.OutputStream;

/** Content that is written as it comes, so that it may be of any size. */
@FunctionalInterface
public interface Download {

    /**
     * Writes all of it. Whatever is thrown, what was written is cut off, so that nobody takes it for the whole.
     *
     * @throws IOException when the reader is gone
     */
    void writeTo(OutputStream out) throws IOException;
}
