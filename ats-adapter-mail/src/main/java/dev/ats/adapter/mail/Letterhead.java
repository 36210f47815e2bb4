package dev.ats.adapter.mail;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.Email;
import java.net.URI;

/**
 * What all mails of an installation have in common.
 *
 * @param from the sender's address
 * @param url where the product is reached, without a slash at its end; links begin with it
 */
public record Letterhead(Email from, String url) {

    public Letterhead {
        requireNonNull(from, "from");
        requireNonNull(url, "url");
    }

    /** The right-hand side of Message-IDs: the host of the URL, or else of the sender. */
    String domain() {
        String host = URI.create(url).getHost();
        return host == null ? from.value().substring(from.value().indexOf('@') + 1) : host;
    }
}
