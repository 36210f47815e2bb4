/** Federation: whom an external identity provider vouches for, and which organizations it speaks of. */
package dev.ats.application.access.federation;
