/** Organizations: founding them. */
package dev.ats.application.organizations;
