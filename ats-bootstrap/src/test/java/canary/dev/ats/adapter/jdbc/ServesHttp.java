package canary.dev.ats.adapter.jdbc;

import io.javalin.http.Context;

/** Offends: Javalin is at home in the REST adapter. */
record ServesHttp(Context known) {}
