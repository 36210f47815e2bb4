/** Makes every application again from its history, to find what does not agree with it. */
package dev.ats.adapter.jdbc.pipeline.histories;
