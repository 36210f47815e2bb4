package canary.dev.ats.adapter.mail;

import com.fasterxml.jackson.databind.JsonNode;

/** Offends: mails hold no JSON. */
record WritesJson(JsonNode known) {}
