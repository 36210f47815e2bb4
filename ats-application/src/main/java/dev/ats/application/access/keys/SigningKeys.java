package dev.ats.application.access.keys;

import dev.ats.application.kernel.ReadPort;
import dev.ats.application.kernel.Visibility;
import java.util.List;

/** The keys that sign access tokens, shared by all processes of the installation. */
public interface SigningKeys extends ReadPort {

    /** Those in use, newest first. */
    List<SigningKey> all(Visibility visibility);
}
