package dev.ats.application;

import dev.ats.application.access.AccessUseCases;
import dev.ats.application.audit.AuditUseCases;
import dev.ats.application.jobs.JobsUseCases;
import dev.ats.application.messaging.MessagingUseCases;
import dev.ats.application.organizations.OrganizationsUseCases;
import dev.ats.application.pipeline.PipelineUseCases;

/** The product: all that can be done, by context. Thread-safe. */
public record Ats(
        AccessUseCases access,
        OrganizationsUseCases organizations,
        JobsUseCases jobs,
        PipelineUseCases pipeline,
        AuditUseCases audit,
        MessagingUseCases messaging) {}
