/** Sessions and what signing in needs to know, on PostgreSQL; outside its walls, for nobody has entered anything yet. */
package dev.ats.adapter.jdbc.access.sessions;
