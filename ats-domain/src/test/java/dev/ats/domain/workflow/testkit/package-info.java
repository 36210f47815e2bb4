/**
 * The test kit of the workflow engine: tell what a workflow should do as a story, and let random walks look for what
 * nobody thought of. It needs no test framework: whatever is not as it should be throws {@link AssertionError}.
 */
package dev.ats.domain.workflow.testkit;
