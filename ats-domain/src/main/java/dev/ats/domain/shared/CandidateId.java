package dev.ats.domain.shared;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** A person as one organization knows them. */
public record CandidateId(UUID value) implements Id {

    public CandidateId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
