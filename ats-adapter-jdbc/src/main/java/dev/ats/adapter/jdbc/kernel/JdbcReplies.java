package dev.ats.adapter.jdbc.kernel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ats.application.kernel.Opened;
import dev.ats.application.kernel.Replies;
import dev.ats.application.kernel.RequestKey;
import dev.ats.application.kernel.Saving;
import dev.ats.application.kernel.StoredReply;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** Replies as rows; the one of a key is read while its unit of work is opened. */
public final class JdbcReplies implements Replies {

    private static final Sql KEEP = Sql.of("""
            insert into idempotent_replies
              (organization_id, scope, key, request_hash, status, headers, body, at)
            values (:organization, :scope, :key, :request_hash, :status, cast(:headers as jsonb), :body, :at)""");
    private static final Sql FIND = Sql.of("""
            select request_hash, status, headers, body from idempotent_replies
            where organization_id = organization() and scope = :scope and key = :key""");

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    @Override
    public Saving saving(OrganizationId organization, RequestKey key, StoredReply reply, Instant at) {
        Bound keep = KEEP.bind()
                .id("organization", organization)
                .text("scope", key.scope())
                .text("key", key.value())
                .text("request_hash", key.requestHash())
                .number("status", reply.status())
                .text("headers", write(reply.headers()))
                .bytes("body", reply.body())
                .instant("at", at);
        return JdbcSaving.of(Rank.IDEMPOTENT_REPLIES.write(keep));
    }

    static Bound earlier(RequestKey key) {
        return FIND.bind().text("scope", key.scope()).text("key", key.value());
    }

    static Opened.Earlier read(Row row) {
        StoredReply reply = new StoredReply(row.number("status"), headers(row.text("headers")), row.bytes("body"));
        return new Opened.Earlier(row.text("request_hash"), reply);
    }

    private static String write(Map<String, String> headers) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(headers));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("headers that are no JSON", e);
        }
    }

    private static Map<String, String> headers(String json) {
        try {
            return JSON.readValue(json, HEADERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored headers that are no JSON", e);
        }
    }
}
