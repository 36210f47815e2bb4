/** Jobs on the wire. */
package dev.ats.adapter.rest.jobs;
