package dev.ats.application.kernel;

/**
 * An answer too long to be held at once. It is read page by page, each in a short unit of work of its own, so that
 * whoever takes their time over one holds no connection.
 *
 * @param <T> one item
 */
@FunctionalInterface
public interface Pages<T> {

    /**
     * The page that begins there.
     *
     * @param place what the page before says of the next, or null for the first page
     * @throws Unavailable when the store cannot be reached; what was read so far is not the whole answer
     */
    Page<T> after(Place place);
}
