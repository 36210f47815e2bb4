/** The documentation shows code that runs: its snippets are compared with their sources, or written anew. */
package dev.ats.bootstrap.docs;
