/** Accounts and memberships: who somebody is, and in which organizations. */
package dev.ats.application.access;
