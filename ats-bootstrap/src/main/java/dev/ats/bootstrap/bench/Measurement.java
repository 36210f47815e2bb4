package dev.ats.bootstrap.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * All samples of one operation at one size, and of its floor: taken in turns, floor, product, floor, product, floor.
 *
 * @param floors one more than there are samples, or none
 */
record Measurement(Operation operation, int size, List<Sample> samples, List<Sample> floors) {

    Measurement {
        samples = List.copyOf(samples);
        floors = List.copyOf(floors);
    }

    /** The middle of its samples. */
    double median(ToDoubleFunction<Sample> figure) {
        return Medians.of(samples, figure);
    }

    /** The middle of the floor's; not a number where there is none. */
    double medianOfFloor(ToDoubleFunction<Sample> figure) {
        return Medians.of(floors, figure);
    }

    /** How many times the floor's throughput: each sample against the two floors around it, and of those the middle. */
    double ratio() {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i + 1 < floors.size(); i++) {
            double around = (floors.get(i).throughput() + floors.get(i + 1).throughput()) / 2;
            ratios.add(samples.get(i).throughput() / around);
        }
        return Medians.of(ratios, Double::doubleValue);
    }

    /** The largest share of the machine that others took meanwhile. */
    double disturbance(int processors) {
        return Stream.concat(samples.stream(), floors.stream())
                .mapToDouble(sample -> sample.disturbance(processors))
                .max()
                .orElse(0);
    }
}
