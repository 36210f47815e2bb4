/**
 * The server: settings, wiring and {@code main}. Everything the other modules may not know (clock, chance, environment,
 * console, process) is met here, and nothing is decided here.
 */
package dev.ats.bootstrap;
