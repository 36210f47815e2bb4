/** Holds the in-memory ports to the contracts; lies outside the test kit so that it does not ship with it. */
package dev.ats.application.inmemory;
