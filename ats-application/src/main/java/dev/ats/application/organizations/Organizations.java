package dev.ats.application.organizations;

import dev.ats.application.access.registration.NewOrganizations;

/** The organizations of the installation; whoever registers may found one too. */
public interface Organizations extends NewOrganizations {}
