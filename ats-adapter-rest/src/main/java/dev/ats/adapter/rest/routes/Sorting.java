package dev.ats.adapter.rest.routes;

import dev.ats.adapter.rest.json.Scalar;
import dev.ats.application.kernel.Order;
import dev.ats.application.kernel.Sort;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The orders a list can be asked for in: what its enum knows, as {@code title} for the least first and as {@code -title}
 * for the greatest first.
 */
public final class Sorting<K extends Enum<K> & Sort> {

    private final Order<K> usual;
    private final Map<String, Order<K>> orders = new LinkedHashMap<>();
    private final Parameter<String> parameter;

    private Sorting(Order<K> usual, List<K> all) {
        this.usual = usual;
        for (K by : all) {
            orders.put(Scalar.wireName(by), Order.ascending(by));
            orders.put("-" + Scalar.wireName(by), Order.descending(by));
        }
        this.parameter = new Parameter<>("sort", String.class, description(usual, all), List.copyOf(orders.keySet()));
    }

    /** All orders by that enum's constants; that one when nobody says. */
    public static <K extends Enum<K> & Sort> Sorting<K> usually(Order<K> usual) {
        return new Sorting<>(usual, List.of(usual.by().getDeclaringClass().getEnumConstants()));
    }

    /** The query parameter that names the order. */
    public Parameter<String> parameter() {
        return parameter;
    }

    /** The order that is named so, or the usual one for null. */
    Order<K> named(String name) {
        return name == null ? usual : orders.get(name.toLowerCase(Locale.ROOT));
    }

    private static <K extends Enum<K>> String description(Order<K> usual, List<K> all) {
        String known = all.stream().map(Scalar::wireName).collect(Collectors.joining(" or "));
        return "Puts the list in order by " + known + "; with - before it the greatest comes first. Usually "
                + (usual.descending() ? "-" : "") + Scalar.wireName(usual.by()) + ".";
    }
}
