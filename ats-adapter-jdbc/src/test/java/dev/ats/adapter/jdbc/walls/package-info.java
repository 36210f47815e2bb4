/** The walls between tenants, looked at in the catalogue and leaned against. */
package dev.ats.adapter.jdbc.walls;
