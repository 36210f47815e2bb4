/** Sessions: signing in, with a second factor where there is one, going on, going elsewhere, leaving. */
package dev.ats.application.access.sessions;
