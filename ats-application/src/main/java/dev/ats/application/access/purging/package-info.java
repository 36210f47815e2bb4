/** Purging: taking away what nobody needs any more. What people wrote or did is never among it. */
package dev.ats.application.access.purging;
