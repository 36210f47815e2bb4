/** Organizations: founding them, and what they are called. */
package dev.ats.application.organizations;
