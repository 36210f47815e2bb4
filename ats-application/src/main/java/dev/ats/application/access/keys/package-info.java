/** The keys that sign access tokens. */
package dev.ats.application.access.keys;
