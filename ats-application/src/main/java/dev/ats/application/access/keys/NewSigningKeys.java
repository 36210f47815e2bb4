package dev.ats.application.access.keys;

import dev.ats.application.kernel.Saving;

/** Where new keys that sign access tokens are kept. */
public interface NewSigningKeys {

    /** The saving that keeps it. */
    Saving saving(SigningKey key);
}
