/** The routes of organizations, their settings, and the operators who look after them. */
package dev.ats.adapter.rest.organizations;
