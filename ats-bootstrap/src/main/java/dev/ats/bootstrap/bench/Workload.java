package dev.ats.bootstrap.bench;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** All that is measured, drawn from what is in the database: always the same rows for the same database. */
final class Workload {

    static final String MOVE = "move";
    static final String HOT_MOVE = "move, all in one job";
    static final String APPLY = "apply, public";
    static final String BOARD = "board of a job, 50 a stage";

    private static final String MOVABLE = """
            select a.id, a.version, case a.stage when 'applied' then 'screening' when 'screening' then 'interview' else 'offer' end
            from ats.applications a
            where a.organization_id = bench.named('organization', 1) and a.stage in ('applied', 'screening', 'interview')
              and (%s) order by md5(cast(a.id as text)) limit %d""";
    private static final String SOME_APPLICATIONS = """
            select a.id, a.job_id from ats.applications a
            where a.organization_id = bench.named('organization', 1) order by md5('some' || a.id) limit %d""";
    private static final String OPEN_JOBS = """
            select id from ats.jobs
            where organization_id = bench.named('organization', 1) and status = 'open' order by md5('some' || id)""";
    private static final String HOT_JOB = "select id from bench.posted where job = 1";
    private static final String UNSEEN_CANDIDATES = """
            select c.id, j.id from (
              select id, organization_id from ats.candidates
              where organization_id = bench.named('organization', 1) and account_id is null
              order by md5('some' || id) limit 1000) c
            join lateral (select j.id from ats.jobs j where j.organization_id = c.organization_id and j.status = 'open'
              order by md5(cast(c.id as text) || j.id) limit 8) j on true
            where not exists (select from ats.applications a where a.organization_id = c.organization_id
                and a.candidate_id = c.id and a.job_id = j.id)
            order by md5('some' || c.id) limit %d""";

    private final Ledger ledger;
    private final People people;
    private final AtomicInteger strangers = new AtomicInteger();
    private final AtomicInteger turn = new AtomicInteger();

    Workload(Ledger ledger, People people) {
        this.ledger = ledger;
        this.people = people;
    }

    List<Operation> operations() {
        return List.of(
                Operation.writing(MOVE, many -> moves("true", many)).over("floor-move.pgbench"),
                Operation.writing(HOT_MOVE, many -> moves("a.job_id = (" + HOT_JOB + ")", many)),
                Operation.writing(APPLY, this::publicApplies).over("floor-apply.pgbench"),
                Operation.writing("apply, signed in", this::candidatesApplies),
                Operation.writing("apply, entered by a recruiter", this::recruitersApplies),
                Operation.reading(BOARD, many -> ofApplications(many, row -> "/jobs/" + row[1] + "/board"))
                        .over("floor-board.pgbench"),
                Operation.reading("board of the busiest job", many -> same(many, "/jobs/" + hotJob() + "/board")),
                Operation.reading(
                        "a job's applications",
                        many -> ofApplications(many, row -> "/jobs/" + row[1] + "/applications")),
                Operation.reading("one application", many -> ofApplications(many, row -> "/applications/" + row[0])),
                Operation.reading(
                        "its history", many -> ofApplications(many, row -> "/applications/" + row[0] + "/history")),
                Operation.reading("applications", many -> same(many, "/applications")),
                Operation.reading("applications in a stage", many -> same(many, "/applications?stage=interview")),
                Operation.reading("applications, last moved first", many -> same(many, "/applications?sort=-moved_at")),
                Operation.reading("jobs", many -> same(many, "/jobs")),
                Operation.reading("jobs by word", many -> same(many, "/jobs?search=engineer")),
                Operation.reading("jobs by title", many -> same(many, "/jobs?sort=title")),
                Operation.reading("the public board", many -> publicly(many, "/jobs?board=true")),
                Operation.reading("audit", many -> same(many, "/audit")),
                Operation.reading("audit of moves", many -> same(many, "/audit?action=application.move")),
                Operation.writing("sign-in", many -> made(Math.max(1, many / 10), People::signIn)));
    }

    private List<Request> moves(String which, int many) {
        return ledger.rows(MOVABLE.formatted(which, many)).stream()
                .map(row -> Request.post(
                        "/applications/" + row[0] + "/transitions",
                        people.admin(turn.getAndIncrement()),
                        "{\"to_state\": \"" + row[2] + "\", \"version\": " + row[1] + "}",
                        200))
                .toList();
    }

    private List<Request> publicApplies(int many) {
        List<String[]> jobs = ledger.rows(OPEN_JOBS);
        return made(many, i -> {
            int stranger = strangers.incrementAndGet();
            return apply(
                    jobs.get(stranger % jobs.size())[0],
                    null,
                    "{\"candidate_name\": \"Pat Public\", \"candidate_email\": \"stranger" + stranger
                            + "@people.example\", \"cover_letter\": \"Dear all, I would like to work with you.\"}");
        });
    }

    /** Each candidate on each job once; those who have applied already are left out. */
    private List<Request> candidatesApplies(int many) {
        List<String[]> pairs = ledger.rows("""
                select candidate.n, j.id
                from generate_series(1, 64) candidate(n) cross join ats.jobs j
                where j.organization_id = bench.named('organization', 1) and j.status = 'open' and not exists (
                  select from ats.candidates c join ats.applications a on a.candidate_id = c.id
                  where c.account_id = bench.named('candidate', candidate.n) and a.job_id = j.id)
                order by md5(candidate.n || cast(j.id as text)) limit %d""".formatted(many));
        return pairs.stream()
                .map(pair -> apply(pair[1], people.candidate(Integer.parseInt(pair[0]) - 1), "{}"))
                .toList();
    }

    private List<Request> recruitersApplies(int many) {
        return ledger.rows(UNSEEN_CANDIDATES.formatted(many)).stream()
                .map(row ->
                        apply(row[1], people.admin(turn.getAndIncrement()), "{\"candidate_id\": \"" + row[0] + "\"}"))
                .toList();
    }

    private static Request apply(String job, String token, String json) {
        return Request.post("/jobs/" + job + "/applications", token, json, 201);
    }

    private List<Request> ofApplications(int many, Function<String[], String> path) {
        List<String[]> some = ledger.rows(SOME_APPLICATIONS.formatted(many));
        return made(many, i -> Request.get(path.apply(some.get(i % some.size())), people.admin(i)));
    }

    private List<Request> same(int many, String path) {
        return made(many, i -> Request.get(path, people.admin(i)));
    }

    private List<Request> publicly(int many, String path) {
        return made(many, i -> Request.get(path, null));
    }

    private String hotJob() {
        return ledger.rows(HOT_JOB).get(0)[0];
    }

    private static List<Request> made(int many, IntFunction<Request> one) {
        return IntStream.range(0, many).mapToObj(one).toList();
    }
}
