/** Reading the journal, and taking a copy of it; both are deeds, and stand in the journal themselves. */
package dev.ats.application.audit;
