package dev.ats.adapter.rest.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ats.adapter.rest.problems.Problem;
import dev.ats.adapter.rest.problems.Refused;
import dev.ats.domain.jobs.WorkMode;
import dev.ats.domain.shared.InvalidValue;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodiesTest {

    /** One of every kind of value. */
    record Everything(
            String text,
            UUID uuid,
            Instant time,
            WorkMode mode,
            JobId job,
            Boolean truth,
            Long large,
            @Between(least = -5, most = 5) Integer small,
            Inner inner,
            List<Inner> inners,
            Set<Name> names) {}

    /** Something nested. */
    record Inner(@Required Name name, Integer number) {

        Inner {
            if (number != null && number == 13) {
                throw new InvalidValue("must not be unlucky");
            }
        }
    }

    /** A record whose own code is broken. */
    record Broken(Integer number) {

        Broken {
            Integer.parseInt("x" + number);
        }
    }

    @Test
    void readsEveryKindOfValue() {
        Everything read = read("""
                {"text": "a", "uuid": "01890000-0000-7000-8000-00000000000A", "time": "2026-01-31T12:00:00+02:00",
                 "mode": "ReMoTe", "job": "01890000-0000-7000-8000-000000000001", "truth": true,
                 "large": 9223372036854775807, "small": -5, "inner": {"name": "n"},
                 "inners": [{"name": "a"}, {"name": "b", "number": 1}], "names": ["x", "y"]}
                """);

        assertThat(read.uuid()).isEqualTo(UUID.fromString("01890000-0000-7000-8000-00000000000a"));
        assertThat(read.time()).isEqualTo(Instant.parse("2026-01-31T10:00:00Z"));
        assertThat(read.mode()).isEqualTo(WorkMode.REMOTE);
        assertThat(read.truth()).isTrue();
        assertThat(read.large()).isEqualTo(Long.MAX_VALUE);
        assertThat(read.small()).isEqualTo(-5);
        assertThat(read.inner()).isEqualTo(new Inner(new Name("n"), null));
        assertThat(read.inners()).hasSize(2);
        assertThat(read.names()).containsExactly(new Name("x"), new Name("y"));
    }

    @Test
    void takesWhatIsLeftOutForNull() {
        assertThat(read("{}")).isEqualTo(read("{\"text\": null, \"inner\": null, \"names\": null, \"small\": null}"));
    }

    @Test
    void composesText() {
        assertThat(read("{\"text\": \"e\\u0301\"}").text()).isEqualTo("\u00e9");
        assertThat(read("{\"names\": [\"e\\u0301\"]}").names()).containsExactly(new Name("\u00e9"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"inner": {}}                                   | /inner/name
                    {"inner": {"name": 5}}                          | /inner/name
                    {"inner": {"name": "n", "x": 1}}                | /inner/x
                    {"inner": []}                                   | /inner
                    {"inner": {"name": "n", "number": 13}}          | /inner
                    {"inners": [{"name": "n"}, {"name": ""}]}       | /inners/1/name
                    {"inners": [null]}                              | /inners/0
                    {"inners": {}}                                  | /inners
                    {"names": ["x", "y", "x"]}                      | /names/2
                    {"names": [["x"]]}                              | /names/0
                    {"truth": "true"}                               | /truth
                    {"truth": 1}                                    | /truth
                    {"large": 9223372036854775808}                  | /large
                    {"large": 1.0}                                  | /large
                    {"small": 6}                                    | /small
                    {"small": -6}                                   | /small
                    {"small": 2147483648}                           | /small
                    {"mode": "x"}                                   | /mode
                    {"mode": 0}                                     | /mode
                    {"job": "1-1-1-1-1"}                            | /job
                    {"job": "01890000-0000-7000-8000-00000000000g"} | /job
                    {"job": "018900000000-7000-8000-0000-000000001"}| /job
                    """)
    void pointsToWhatCannotBe(String body, String pointer) {
        assertThat(faults(body)).extracting(Refusal.Fault::pointer).containsExactly(pointer);
    }

    @Test
    void saysWhichWordsThereAre() {
        assertThat(faults("{\"mode\": \"x\"}"))
                .extracting(Refusal.Fault::detail)
                .containsExactly("must be one of onsite, hybrid, remote");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31T12:00:00Z, 2026-01-31T12:00:00Z",
        "2026-01-31t12:00:00z, 2026-01-31T12:00:00Z",
        "2026-01-31T12:00:00.123456789Z, 2026-01-31T12:00:00.123456Z",
        "2026-01-31T00:30:00+01:00, 2026-01-30T23:30:00Z",
        "0001-01-01T00:00:00Z, 0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59.999999Z, 9999-12-31T23:59:59.999999Z",
    })
    void readsTimesOfRfc3339(String text, Instant time) {
        assertThat(read("{\"time\": \"" + text + "\"}").time()).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-31",
                "2026-01-31T12:00:00",
                "2026-01-31T12:00Z",
                "2026-01-31 12:00:00Z",
                "2026-02-30T12:00:00Z",
                "2026-01-31T24:00:01Z",
                "2026-01-31T12:00:60Z",
                "0000-12-31T23:59:59Z",
                "9999-12-31T23:59:59-01:00",
                "10000-01-01T00:00:00Z",
                "-2026-01-31T12:00:00Z",
                "1769860800",
                ""
            })
    void refusesOtherTimes(String text) {
        assertThat(faults("{\"time\": \"" + text + "\"}"))
                .extracting(Refusal.Fault::pointer)
                .containsExactly("/time");
        assertThat(faults("{\"time\": 1769860800}")).hasSize(1);
    }

    @Test
    void takesTwoHundredEntriesAndNotOneMore() {
        assertThat(read(namesOf(200)).names()).hasSize(200);
        assertThat(faults(namesOf(201))).extracting(Refusal.Fault::pointer).containsExactly("/names");
    }

    @Test
    void namesFiftyFaultsAndNotOneMore() {
        String body =
                IntStream.range(0, 60).mapToObj(i -> "\"x" + i + "\": 1").collect(Collectors.joining(",", "{", "}"));

        assertThat(faults(body)).hasSize(50);
    }

    @Test
    void readsNestingToItsDepthAndNotDeeper() {
        assertThat(Json.read(nested(64))).isNotNull();
        assertThatThrownBy(() -> Json.read(nested(65)))
                .isInstanceOf(Refused.class)
                .hasMessage("malformed_json");
    }

    @Test
    void refusesNamesThatCannotBeKept() {
        assertThat(faults("{\"a\\u0000\": {\"b\": 1}}"))
                .extracting(Refusal.Fault::pointer)
                .containsExactly("");
        assertThatThrownBy(() -> read("{\"\\ud800\": 1}")).isInstanceOf(Refused.class);
    }

    @Test
    void readsTheSameForItsCanonicalForm() {
        byte[] one = Json.canonical(
                Json.read("{\"b\": [1, {\"d\": 1, \"c\": 2}], \"a\": \"e\\u0301\"}".getBytes(StandardCharsets.UTF_8)));
        byte[] other = Json.canonical(
                Json.read("{\"a\":\"\u00e9\",\"b\":[1,{\"c\":2,\"d\":1}]}".getBytes(StandardCharsets.UTF_8)));

        assertThat(one).isEqualTo(other);
    }

    @Test
    void doesNotHideABugAsAFault() {
        assertThatThrownBy(() -> Bodies.read(Broken.class, Json.read("{}".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({"true, true", "false, false"})
    void readsParametersThatAreTrueOrFalse(String text, boolean truth) {
        assertThat(Scalar.parse(Boolean.class, text)).isEqualTo(truth);
        assertThatThrownBy(() -> Scalar.parse(Boolean.class, "TRUE")).isInstanceOf(InvalidValue.class);
        assertThat(Scalar.parse(Long.class, "9223372036854775807")).isEqualTo(Long.MAX_VALUE);
        assertThatThrownBy(() -> Scalar.parse(Long.class, "9223372036854775808"))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Scalar.parse(Integer.class, "2147483648")).isInstanceOf(InvalidValue.class);
        assertThat(Scalar.parse(WorkMode.class, "Hybrid")).isEqualTo(WorkMode.HYBRID);
    }

    private static Everything read(String body) {
        return Bodies.read(Everything.class, Json.read(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Refusal.Fault> faults(String body) {
        Problem problem = catchThrowableOfType(Refused.class, () -> read(body)).problem();
        assertThat(problem.type().code()).isEqualTo("invalid_body");
        return problem.faults();
    }

    private static String namesOf(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "\"n" + i + "\"")
                .collect(Collectors.joining(",", "{\"names\": [", "]}"));
    }

    private static byte[] nested(int depth) {
        return ("[".repeat(depth) + "]".repeat(depth)).getBytes(StandardCharsets.UTF_8);
    }
}
