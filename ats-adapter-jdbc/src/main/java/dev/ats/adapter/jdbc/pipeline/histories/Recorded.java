package dev.ats.adapter.jdbc.pipeline.histories;

import dev.ats.domain.pipeline.Application;
import dev.ats.domain.pipeline.Replay;
import dev.ats.domain.shared.PipelineKey;
import java.util.Set;
import java.util.UUID;

/**
 * An application and its history, as both stand in rows.
 *
 * @param state null when it cannot be read, because it contradicts itself
 * @param history the steps that can be read
 * @param unreadable how many steps cannot
 * @param pipelines those that it may have gone through
 */
record Recorded(UUID id, Application.State state, Replay history, int unreadable, Set<PipelineKey> pipelines) {}
