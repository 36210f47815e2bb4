/** Machines: the keys that organizations give to programs, and acting with one. */
package dev.ats.application.access.machines;
