/** Organizations as whoever runs the installation knows them: listed, created, suspended and reactivated. */
package dev.ats.application.organizations.tenants;
