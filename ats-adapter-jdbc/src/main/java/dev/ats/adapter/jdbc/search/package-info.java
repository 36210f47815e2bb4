/**
 * Lists that are searched, through Hibernate: what is asked for as Criteria, on the connection of the unit of work, so
 * that transaction, role, organization and timeouts are those of everything else.
 *
 * <p>It writes nothing, keeps nothing from one request for the next, and opens no connection. Hibernate is optional: of
 * this package, only {@code Searches} is touched where it is missing.
 */
package dev.ats.adapter.jdbc.search;
