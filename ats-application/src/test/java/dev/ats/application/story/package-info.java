/** Hiring stories, as the test kit lets anybody tell them. */
package dev.ats.application.story;
