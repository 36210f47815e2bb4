package dev.ats.adapter.rest.authentication;

import java.util.List;

/** The headers of a request, which is all that its sender can prove themselves with. */
@FunctionalInterface
public interface Presented {

    /** The values of that header, one per line, in whatever case its name was sent. */
    List<String> header(String name);
}
