/** Applications on the wire: applying, moving, withdrawing, and looking at them. */
package dev.ats.adapter.rest.pipeline;
