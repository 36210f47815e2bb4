/**
 * Settings: how an organization wants things done, and where its teams want them done otherwise.
 *
 * <p>Invariants: every setting has a value, which is the team's where it has one, else the organization's, else the
 * product's; a team has values of its own only for those that are its to set. It refuses to act on any of them: whoever
 * does that asks for the value in effect.
 */
package dev.ats.domain.organizations.settings;
