/** Settings of organizations and teams: looking at them, and changing them. */
package dev.ats.application.organizations.settings;
