/** The journal over HTTP: as pages, and as a file. */
package dev.ats.adapter.rest.audit;
