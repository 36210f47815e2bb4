package dev.ats.application.pipeline;

import dev.ats.domain.pipeline.Stage;

/** Where an application came from, where it went, and how it is now. */
public record MoveResult(ApplicationView application, Stage fromState, Stage toState) {}
