/** Candidates as the organization keeps them. For now they come in by applying; their own pages come later. */
package dev.ats.application.candidates;
