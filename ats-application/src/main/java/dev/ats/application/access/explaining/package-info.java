/** Saying why somebody may do a thing, or what they lack. */
package dev.ats.application.access.explaining;
