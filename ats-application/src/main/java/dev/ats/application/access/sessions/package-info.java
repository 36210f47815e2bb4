/** Sessions: signing in, going on, going elsewhere, leaving. */
package dev.ats.application.access.sessions;
