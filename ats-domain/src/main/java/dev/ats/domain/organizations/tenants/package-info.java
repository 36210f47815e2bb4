/**
 * Tenants: organizations as whoever runs the installation knows them, by name and status only.
 *
 * <p>Invariants: nobody looks without a trace. It refuses to know anything that lies inside an organization.
 */
package dev.ats.domain.organizations.tenants;
