/** Defining the roles of an organization, and looking at all that there are. */
package dev.ats.application.access.roles;
