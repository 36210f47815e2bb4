/** Accounts, memberships and who somebody is, on PostgreSQL. Accounts are global, so they are outside its walls. */
package dev.ats.adapter.jdbc.access;
