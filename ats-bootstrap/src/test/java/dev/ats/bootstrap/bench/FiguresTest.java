package dev.ats.bootstrap.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is made of the times and seconds that were read. */
class FiguresTest {

    private static final Operation MOVE = Operation.writing("move", many -> List.of());

    @Test
    void takesPercentilesThatWereMeasured() {
        Percentiles times = new Percentiles(
                LongStream.rangeClosed(1, 200).map(i -> (201 - i) * 1_000_000).toArray());

        assertThat(times.millis(0.50)).isEqualTo(100);
        assertThat(times.millis(0.95)).isEqualTo(190);
        assertThat(times.millis(0.99)).isEqualTo(198);
        assertThat(times.millis(1)).isEqualTo(200);
        assertThat(new Percentiles(new long[] {7_000_000}).millis(0.01)).isEqualTo(7);
    }

    @Test
    void sharesProcessorTimeAmongOperations() {
        Sample sample = new Sample(100, 2, null, new Usage(0.2, 0.1, 0.05, 0.4));

        assertThat(sample.throughput()).isEqualTo(50);
        assertThat(sample.serverCpu()).isCloseTo(2000, within(1e-6));
        assertThat(sample.cpu()).isCloseTo(3000, within(1e-6));
        assertThat(sample.disturbance(2)).isCloseTo(0.1, within(1e-9));
    }

    @Test
    void setsEachSampleBesideTheFloorsAroundItAndTakesTheMiddle() {
        Measurement measured = new Measurement(
                MOVE, 1_000, List.of(at(50), at(90), at(20)), List.of(at(100), at(100), at(200), at(200)));

        // 50 / 100, 90 / 150, 20 / 200
        assertThat(measured.ratio()).isEqualTo(0.5);
        assertThat(measured.median(Sample::throughput)).isEqualTo(50);
        assertThat(measured.medianOfFloor(Sample::throughput)).isEqualTo(150);
    }

    @Test
    void hasNoRatioWithoutAFloor() {
        assertThat(new Measurement(MOVE, 1_000, List.of(at(50)), List.of()).ratio())
                .isNaN();
    }

    @ParameterizedTest
    @CsvSource({
        "1.2, 0, TIME, aim reached",
        "0.7, 0, TIME, kept",
        "0.5, 0, TIME, missed",
        "1.2, 0.2, TIME, no verdict",
        "0.5, 0.2, PROCESSOR, missed",
        "NaN, 0, TIME, not measured"
    })
    void judgesTimesOnlyOnAQuietMachine(double figure, double disturbance, Goal.Evidence evidence, String verdict) {
        Goal goal = new Goal("moves", figure, 0.6, 1.0, Goal.Best.HIGH, evidence);

        assertThat(goal.verdict(disturbance)).isEqualTo(verdict);
        assertThat(goal.row(disturbance)).endsWith(verdict + " |");
    }

    private static Sample at(int throughput) {
        return new Sample(throughput, 1, null, new Usage(0, 0, 0, 0));
    }
}
