/** Accounts and memberships on the wire. */
package dev.ats.adapter.rest.access;
