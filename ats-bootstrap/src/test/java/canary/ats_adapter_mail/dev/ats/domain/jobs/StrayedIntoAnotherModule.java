package canary.ats_adapter_mail.dev.ats.domain.jobs;

/** Offends: a package of the domain in the module that the first part of its name stands for. */
record StrayedIntoAnotherModule() {}
