/** Registration: how somebody comes to have an account, and how an installation begins. */
package dev.ats.application.access.registration;
