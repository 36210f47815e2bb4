package dev.ats.adapter.rest.routes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.ats.adapter.rest.json.Json;
import dev.ats.adapter.rest.problems.Refused;
import dev.ats.adapter.rest.problems.WireProblems;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/** The content of a request: JSON, of at most 1 MiB, whether its length was announced or not. */
final class Content {

    /** The most bytes a body may have. */
    static final int MOST = 1024 * 1024;

    private static final Pattern JSON =
            Pattern.compile("application/json\\s*(;\\s*charset\\s*=\\s*(utf-8|\"utf-8\")\\s*)?");

    private Content() {}

    /**
     * Reads it. No content at all is an object that says nothing: where nothing has to be said, nothing has to be sent.
     *
     * @throws Refused when it is too large or no JSON
     */
    static JsonNode read(HttpServletRequest request) {
        byte[] bytes = bytes(request);
        if (bytes.length == 0) {
            return JsonNodeFactory.instance.objectNode();
        }
        if (!isPlainJson(request)) {
            throw Refused.because(WireProblems.UNSUPPORTED_MEDIA_TYPE);
        }
        return Json.read(bytes);
    }

    private static byte[] bytes(HttpServletRequest request) {
        try {
            InputStream in = request.getInputStream();
            byte[] bytes = in.readNBytes(MOST);
            // A little more is let run out: closing on somebody who is still sending takes the answer with it.
            if (in.readNBytes(MOST).length > 0) {
                throw Refused.because(WireProblems.BODY_TOO_LARGE);
            }
            return bytes;
        } catch (IOException broken) {
            throw Refused.because(
                    broken.getCause() instanceof TimeoutException
                            ? WireProblems.REQUEST_TIMEOUT
                            : WireProblems.BAD_REQUEST);
        }
    }

    private static boolean isPlainJson(HttpServletRequest request) {
        List<String> types = Collections.list(request.getHeaders("Content-Type"));
        List<String> encodings = Collections.list(request.getHeaders("Content-Encoding"));
        return types.size() == 1
                && JSON.matcher(types.get(0).strip().toLowerCase(Locale.ROOT)).matches()
                && encodings.stream().allMatch("identity"::equalsIgnoreCase);
    }
}
