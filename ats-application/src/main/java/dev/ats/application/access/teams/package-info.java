/** Founding teams, saying who is in them, looking at them. */
package dev.ats.application.access.teams;
