package dev.ats.adapter.rest.problems;

import dev.ats.application.kernel.GateRules;

/** The problems of requests that never reach a use case. */
public final class WireProblems {

    public static final ProblemType MALFORMED_JSON =
            new ProblemType(400, "malformed_json", "The body is not the JSON (RFC 8259, in UTF-8) it has to be.");
    public static final ProblemType INVALID_BODY =
            new ProblemType(400, "invalid_body", "Some of what the body says cannot be; see errors.");
    public static final ProblemType INVALID_PARAMETER = new ProblemType(
            400, "invalid_parameter", "The query cannot be understood; the pointers in errors are its parameters.");
    public static final ProblemType INVALID_HEADER = new ProblemType(
            400, "invalid_header", "A header cannot be understood; the pointers in errors are header names.");
    public static final ProblemType INVALID_CURSOR =
            new ProblemType(400, "invalid_cursor", "This cursor is not one of this very list.");
    public static final ProblemType BAD_REQUEST =
            new ProblemType(400, "bad_request", "This is no well-formed HTTP request.");
    public static final ProblemType NO_SUCH_ROUTE =
            new ProblemType(404, "no_such_route", "Nothing is served at this path.");
    public static final ProblemType METHOD_NOT_ALLOWED = new ProblemType(
            405, "method_not_allowed", "This path is not served with this method; Allow says with which.");
    public static final ProblemType REQUEST_TIMEOUT =
            new ProblemType(408, "request_timeout", "The request took too long to arrive.");
    public static final ProblemType BODY_TOO_LARGE =
            new ProblemType(413, "body_too_large", "The body is larger than 1 MiB.");
    public static final ProblemType URI_TOO_LONG = new ProblemType(414, "uri_too_long", "The URI is too long.");
    public static final ProblemType UNSUPPORTED_MEDIA_TYPE =
            new ProblemType(415, "unsupported_media_type", "The body has to be application/json, not encoded further.");
    public static final ProblemType TOO_MANY_REQUESTS = new ProblemType(
            429,
            "too_many_requests",
            "This is more than is served in a minute; nothing was changed, and Retry-After says when to try again.");
    public static final ProblemType HEADERS_TOO_LARGE =
            new ProblemType(431, "headers_too_large", "The headers are larger than 16 KiB.");
    public static final ProblemType INTERNAL_ERROR = new ProblemType(
            500, "internal_error", "Something went wrong in here; the request id helps to find out what.");
    public static final ProblemType NOT_IMPLEMENTED =
            new ProblemType(501, "not_implemented", "This way of speaking HTTP is not spoken here.");
    public static final ProblemType OVERLOADED =
            new ProblemType(503, "overloaded", "Too much is asked at once; nothing was changed.");
    public static final ProblemType NOT_READY =
            new ProblemType(503, "not_ready", "This server cannot serve requests now, or is about to stop.");
    public static final ProblemType STOPPING =
            new ProblemType(503, "stopping", "This server is about to stop; nothing was changed.");
    public static final ProblemType HTTP_VERSION =
            new ProblemType(505, "http_version_not_supported", "This version of HTTP is not spoken here.");
    public static final ProblemType NOT_FOUND = ProblemType.of(GateRules.NOT_FOUND);

    private WireProblems() {}
}
