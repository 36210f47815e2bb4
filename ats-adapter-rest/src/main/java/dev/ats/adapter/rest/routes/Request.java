package dev.ats.adapter.rest.routes;

import dev.ats.adapter.rest.authentication.Authenticated;
import dev.ats.adapter.rest.json.Scalar;
import dev.ats.adapter.rest.problems.Problem;
import dev.ats.adapter.rest.problems.Refused;
import dev.ats.adapter.rest.problems.WireProblems;
import dev.ats.application.kernel.Ask;
import dev.ats.application.kernel.Call;
import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.GateRules;
import dev.ats.application.kernel.Order;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Place;
import dev.ats.application.kernel.Query;
import dev.ats.application.kernel.RequestKey;
import dev.ats.application.kernel.Seen;
import dev.ats.application.kernel.Sort;
import dev.ats.application.kernel.StoredReply;
import dev.ats.application.kernel.UseCase;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.sessions.SessionId;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.IdSource;
import dev.ats.domain.shared.InvalidValue;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.Refusal;
import dev.ats.domain.shared.Rule;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** One request that has been understood: who asks, and what for. Its action turns it into a use case. */
public final class Request<B> {

    private final Envelope envelope;
    private final Authenticated caller;
    private final QueryText query;
    private final B body;
    private final RequestKey key;
    private final IfMatch ifMatch;

    Request(Envelope envelope, Authenticated caller, QueryText query, B body, RequestKey key, IfMatch ifMatch) {
        this.envelope = envelope;
        this.caller = caller;
        this.query = query;
        this.body = body;
        this.key = key;
        this.ifMatch = ifMatch;
    }

    /** Who asks. */
    public Actor actor() {
        return caller.actor();
    }

    /**
     * The account of the person who asks.
     *
     * @throws Refused when nobody is signed in, or a program asks, which has none
     */
    public AccountId account() {
        Rule missing = actor() instanceof Actor.Anonymous ? GateRules.NOT_SIGNED_IN : GateRules.FORBIDDEN;
        return actor().account().orElseThrow(() -> new Refused(Problem.of(missing.broken())));
    }

    /** The session they are signed in with, or nothing where there is none. */
    public Optional<SessionId> session() {
        return Optional.ofNullable(caller.session());
    }

    /** The network it comes from, or null where that is not known. */
    public String peer() {
        return envelope.peer();
    }

    /** What the body says; null where the route takes none. */
    public B body() {
        return body;
    }

    /**
     * The id in the path.
     *
     * @throws Refused as not found when it is no UUID, which no thing here can have
     */
    public <I> I id(String name, Function<UUID, I> kind) {
        try {
            return kind.apply(Scalar.uuid(envelope.pathParameters().get(name)));
        } catch (InvalidValue none) {
            throw Refused.because(WireProblems.NOT_FOUND);
        }
    }

    /** The value of a query parameter, or null when it was left out. */
    public <T> T parameter(Parameter<T> parameter) {
        return query.get(parameter);
    }

    /**
     * The version decided upon, as {@code If-Match} and body say it.
     *
     * @param version what the body says, or null
     * @throws Refused when they disagree
     */
    public Seen seen(Integer version) {
        return ifMatch.seen(version);
    }

    /**
     * Makes a value out of several fields.
     *
     * @throws Refused when together they make none
     */
    public <T> T checked(Supplier<T> making) {
        return checked("", making);
    }

    /**
     * Makes a value out of several fields, one of which is at fault when together they make none.
     *
     * @param pointer that field
     * @throws Refused when they make none
     */
    public <T> T checked(String pointer, Supplier<T> making) {
        try {
            return making.get();
        } catch (InvalidValue invalid) {
            throw Refused.at(WireProblems.INVALID_BODY, pointer, invalid.getMessage());
        }
    }

    /**
     * Makes a value out of several query parameters, one of which is at fault when together they make none.
     *
     * @throws Refused when they make none
     */
    public <T> T checked(Parameter<?> parameter, Supplier<T> making) {
        try {
            return making.get();
        } catch (InvalidValue invalid) {
            throw Refused.at(WireProblems.INVALID_PARAMETER, "/" + parameter.name(), invalid.getMessage());
        }
    }

    /**
     * Refuses a query parameter that has no meaning in this request, though it has in others.
     *
     * @throws Refused when it is there
     */
    public void refuse(Parameter<?> parameter, String why) {
        if (query.get(parameter) != null) {
            throw Refused.at(WireProblems.INVALID_PARAMETER, "/" + parameter.name(), why);
        }
    }

    /** In which order a list is wanted. */
    public <K extends Enum<K> & Sort> Order<K> order(Sorting<K> sorting) {
        return sorting.named(query.get(sorting.parameter()));
    }

    /**
     * Which part is wanted of a list that is ordered by id alone.
     *
     * @throws Refused when there is no such part
     */
    public Paging paging() {
        Paging paging = part();
        if (paging.after() != null && paging.after().key() != null) {
            throw Refused.because(WireProblems.INVALID_CURSOR);
        }
        return paging;
    }

    /**
     * Which part of a list ordered by that is wanted, and whether it is to be counted.
     *
     * @throws Refused when there is no such part
     */
    public Paging paging(Sort by) {
        Paging paging = part();
        try {
            paging.checkIn(by);
        } catch (InvalidValue forged) {
            throw Refused.because(WireProblems.INVALID_CURSOR);
        }
        return paging;
    }

    private Paging part() {
        Integer limit = query.get(RouteDraft.LIMIT);
        String from = query.get(RouteDraft.CURSOR);
        Place after = from == null ? null : cursor().read(from);
        boolean counted = Boolean.TRUE.equals(query.get(RouteDraft.COUNT));
        try {
            return new Paging(limit == null ? Paging.USUAL : limit, after, counted);
        } catch (InvalidValue invalid) {
            throw Refused.at(WireProblems.INVALID_PARAMETER, "/limit", invalid.getMessage());
        }
    }

    /**
     * An id for what this request founds and enters: under an idempotency key always the same, because the reply to be
     * repeated lies in what was entered (a UUID of version 8, RFC 9562).
     */
    public UUID newId(IdSource fresh) {
        if (!key.isGiven()) {
            return fresh.next();
        }
        ByteBuffer hash = ByteBuffer.wrap(Sha256.of(key.scope(), key.value()));
        return new UUID((hash.getLong() & ~0xF000L) | 0x8000L, (hash.getLong() & ~(3L << 62)) | (2L << 62));
    }

    /** Runs the use case, once per key, and replies with what {@code show} makes of its result. */
    public <C extends Command<R>, R> StoredReply run(UseCase<C, R> useCase, C command, Function<R, StoredReply> show) {
        Shown<R> shown = new Shown<>(show);
        return useCase.answer(new Call<>(actor(), command, key, envelope.requestId(), shown))
                .fold(shown, Request::again, this::refused);
    }

    /**
     * Runs a use case that only begins something, once per key, and goes on from there each time.
     *
     * @param kept names what was begun; this is what the key keeps
     * @param further replies, given what was named, and whether that was begun by an earlier request
     */
    public <C extends Command<R>, R> StoredReply begin(
            UseCase<C, R> useCase,
            C command,
            Function<R, String> kept,
            BiFunction<String, Boolean, StoredReply> further) {
        Function<R, StoredReply> keep =
                result -> new StoredReply(202, Map.of(), kept.apply(result).getBytes(StandardCharsets.UTF_8));
        return useCase.answer(new Call<>(actor(), command, key, envelope.requestId(), keep))
                .fold(
                        result -> further.apply(kept.apply(result), false),
                        reply -> again(further.apply(new String(reply.body(), StandardCharsets.UTF_8), true)),
                        this::refused);
    }

    /** Answers what was asked of something that is no use case, nor a question. */
    public <R> StoredReply show(Outcome<R> outcome, Function<R, StoredReply> show) {
        return outcome.fold(show, this::refused);
    }

    /** Asks, and replies with what {@code show} makes of the answer. */
    public <Q extends Query<R>, R> StoredReply ask(Ask<Q, R> question, Q asked, Function<R, StoredReply> show) {
        return ask(actor(), question, asked, show);
    }

    /** Asks as somebody else than the actor: as their bare account. */
    public <Q extends Query<R>, R> StoredReply ask(
            Actor as, Ask<Q, R> question, Q asked, Function<R, StoredReply> show) {
        return question.answer(as, asked, envelope.requestId()).fold(show, this::refused);
    }

    /** Asks for something to download, and serves what {@code show} makes of it. */
    public <Q extends Query<R>, R> Served download(Ask<Q, R> question, Q asked, Function<R, Served> show) {
        return question.answer(actor(), asked, envelope.requestId())
                .fold(show, refusal -> Served.whole(refused(refusal)));
    }

    /** A page of a list, with a link to the next. */
    public StoredReply page(Page<?> page, Paging paging) {
        String next = page.more() ? cursor().after(page.next()) : null;
        StoredReply reply =
                Reply.ok(new Listing<>(page.items(), Listing.About.page(paging.limit(), next, page.total())));
        if (next == null) {
            return reply;
        }
        Map<String, String> headers = new HashMap<>(reply.headers());
        headers.put(
                "Link", "<" + Links.page(envelope.path(), query.everyPage(), paging.limit(), next) + ">; rel=\"next\"");
        return new StoredReply(reply.status(), headers, reply.body());
    }

    private Cursor cursor() {
        return Cursor.of(envelope.path(), query.list());
    }

    private StoredReply refused(Refusal refusal) {
        return Reply.problem(Problem.of(refusal), envelope.path(), envelope.requestId());
    }

    private static StoredReply again(StoredReply first) {
        Map<String, String> headers = new HashMap<>(first.headers());
        headers.put("Idempotency-Replayed", "true");
        return new StoredReply(first.status(), headers, first.body());
    }

    /** Renders once, although both the Gate (to store it) and the server (to send it) ask for the reply. */
    private static final class Shown<R> implements Function<R, StoredReply> {

        private final Function<R, StoredReply> show;
        private R result;
        private StoredReply reply;

        Shown(Function<R, StoredReply> show) {
            this.show = show;
        }

        @Override
        public StoredReply apply(R now) {
            if (reply == null || result != now) {
                result = now;
                reply = show.apply(now);
            }
            return reply;
        }
    }
}
