package dev.ats.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ats.adapter.rest.json.Json;
import dev.ats.adapter.rest.json.Wrapping;
import dev.ats.adapter.rest.routes.Route;
import dev.ats.domain.access.Actor;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nobody gives themselves more by saying more: a field that a body does not have is refused by name, however much it
 * looks like one that is kept, in whatever object of the body it stands; and nothing at all changes. For every route
 * that takes a body, from its own example.
 */
class SmuggledFieldsTest {

    private static final List<String> NAMES = List.of(
            "id",
            "organization_id",
            "account_id",
            "user_id",
            "owner",
            "owner_id",
            "role",
            "roles",
            "grants",
            "permissions",
            "is_admin",
            "admin",
            "operator",
            "status",
            "version",
            "built_in",
            "verified",
            "password_hash",
            "team_id",
            "created_by",
            "created_at",
            "updated_at",
            "deleted_at",
            "published_at");

    private static Neighbours neighbours;
    private static Household ours;
    private static Footprint footprint;

    @BeforeAll
    static void moveIn() {
        neighbours = Neighbours.movedIn(List.of("admin", Neighbours.PUBLIC));
        ours = neighbours.household(neighbours.home);
        footprint = Footprint.ofAll(neighbours.rows);
        neighbours.settle();
    }

    @AfterAll
    static void moveOut() {
        neighbours.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void changesNothingByWhatIsNotAsked(String name) throws IOException {
        Route<?> route = ServedRoutes.named(name);
        boolean open = route.isOpenTo(new Actor.Anonymous());
        Client client = neighbours.client(open ? Neighbours.PUBLIC : "admin");
        Map<String, List<String>> before = footprint.now();
        Set<String> known = namesIn(route.body());
        int tried = 0;

        for (String pointer : objectsIn(new Wish(route, ours).body(), "")) {
            for (String field : NAMES) {
                Wish wish = new Wish(route, ours);
                ObjectNode object = (ObjectNode) wish.body().at(pointer);
                if (known.contains(field)) {
                    continue;
                }
                object.put(field, UUID.randomUUID().toString());

                Refused.with(wish.send(client), 400, "invalid_body", pointer + "/" + field);
                tried++;
            }
        }

        assertThat(tried).as("fields tried").isGreaterThan(NAMES.size() / 2);
        assertThat(Footprint.difference(before, footprint.now())).isEmpty();
        Client.Reply without = new Wish(route, ours).send(client);
        assertThat(without.text("code")).as("the example by itself").isNotEqualTo("invalid_body");
        neighbours.settle();
    }

    static Stream<String> names() {
        return ServedRoutes.all().stream().filter(Route::hasBody).map(Route::name);
    }

    /** What fields there are in it, at any depth. */
    private static Set<String> namesIn(Class<?> body) {
        Set<String> names = new TreeSet<>();
        for (RecordComponent field : body.getRecordComponents()) {
            names.add(Json.nameOf(field.getName()));
            Type type = field.getGenericType();
            while (type instanceof ParameterizedType list) {
                type = list.getActualTypeArguments()[0];
            }
            Class<?> plain = (Class<?>) type;
            if (plain.isRecord() && Wrapping.of(plain).isEmpty()) {
                names.addAll(namesIn(plain));
            }
        }
        return names;
    }

    /** Where there are objects in it, itself first. */
    private static List<String> objectsIn(JsonNode node, String pointer) {
        List<String> all = new ArrayList<>();
        if (node.isObject()) {
            all.add(pointer);
            node.properties().forEach(one -> all.addAll(objectsIn(one.getValue(), pointer + "/" + one.getKey())));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            all.addAll(objectsIn(node.get(i), pointer + "/" + i));
        }
        return all;
    }
}
