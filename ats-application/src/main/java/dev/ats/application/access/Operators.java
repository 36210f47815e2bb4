package dev.ats.application.access;

import dev.ats.application.kernel.Saving;
import dev.ats.domain.shared.AccountId;
import java.time.Instant;

/** Who runs the installation: in it, they are members with the built-in role {@code operator}. */
public interface Operators {

    /** The saving that makes the account one of them. */
    Saving appointing(AccountId account, Instant at);
}
