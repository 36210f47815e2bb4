/** What goes over the wire between driver and server. */
package dev.ats.adapter.jdbc.wire;
