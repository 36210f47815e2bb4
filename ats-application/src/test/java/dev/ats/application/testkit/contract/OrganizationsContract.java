package dev.ats.application.testkit.contract;

/** What holds for those that are founded with a registration holds for all. */
public abstract class OrganizationsContract extends NewOrganizationsContract {}
