/** Members: inviting them, their roles, letting them in no longer. */
package dev.ats.application.access.members;
