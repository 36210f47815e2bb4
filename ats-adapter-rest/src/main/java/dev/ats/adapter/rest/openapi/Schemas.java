package dev.ats.adapter.rest.openapi;

import dev.ats.adapter.rest.json.Between;
import dev.ats.adapter.rest.json.Bodies;
import dev.ats.adapter.rest.json.Entries;
import dev.ats.adapter.rest.json.Json;
import dev.ats.adapter.rest.json.NeverNull;
import dev.ats.adapter.rest.json.Required;
import dev.ats.adapter.rest.json.Scalar;
import dev.ats.adapter.rest.json.StoredList;
import dev.ats.adapter.rest.json.StoredProblem;
import dev.ats.adapter.rest.json.Wrapping;
import dev.ats.adapter.rest.routes.Blanks;
import dev.ats.adapter.rest.routes.Listing;
import dev.ats.domain.shared.Money;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Makes schemas of records, each once, under its name; called the same and wrapped the same as they are written. */
final class Schemas {

    private final Blanks blanks;
    private final Map<String, Schema<?>> named = new TreeMap<>();

    Schemas(Blanks blanks) {
        this.blanks = blanks;
    }

    /** All that were made so far, by name. */
    Map<String, Schema<?>> named() {
        return named;
    }

    /** What a body may be: nothing that is not known, null or left out unless required. */
    Schema<?> body(Class<?> type) {
        return record(type, true);
    }

    /** What an answer is: all of it always there. */
    Schema<?> answer(Collection<Class<?>> types) {
        List<Schema<?>> all = types.stream().<Schema<?>>map(this::answer).toList();
        return all.size() == 1 ? all.get(0) : anyOf(all);
    }

    /** A page of these; one that may be counted goes by another name than one that may not. */
    Schema<?> page(Class<?> entry, boolean counted) {
        String name = SchemaNames.of(entry) + (counted ? "CountedPage" : "Page");
        Schema<Object> page = object();
        page.addProperty("data", list(answer(entry)));
        page.addProperty("meta", answer(counted ? Listing.About.class : Listing.Meta.class));
        page.setRequired(List.of("data", "meta"));
        named.put(name, page);
        return reference(name);
    }

    private Schema<?> answer(Class<?> type) {
        if (!type.isSealed()) {
            return record(type, false);
        }
        return answer(Arrays.<Class<?>>asList(type.getPermittedSubclasses()));
    }

    private Schema<?> record(Class<?> type, boolean body) {
        String name = SchemaNames.of(type);
        if (!named.containsKey(name)) {
            Schema<Object> schema = object();
            named.put(name, schema);
            if (body) {
                schema.additionalProperties(false);
            }
            for (RecordComponent component : type.getRecordComponents()) {
                component(schema, type, component, body);
            }
        }
        return reference(name);
    }

    private void component(Schema<Object> schema, Class<?> type, RecordComponent component, boolean body) {
        String property = Json.nameOf(component.getName());
        if (type == Money.class && component.getType() == BigDecimal.class) {
            schema.addProperty(property, typed("string").pattern("^-?[0-9]+(\\.[0-9]+)?$"));
            schema.addRequiredItem(property);
            return;
        }
        boolean required = !body || component.isAnnotationPresent(Required.class);
        boolean nullable = body
                ? !required && !component.isAnnotationPresent(NeverNull.class)
                : blanks.has(type, component.getName());
        Schema<?> value = value(component.getGenericType(), body);
        Between bounds = component.getAnnotation(Between.class);
        if (bounds != null) {
            value.minimum(BigDecimal.valueOf(bounds.least())).maximum(BigDecimal.valueOf(bounds.most()));
        }
        Entries entries = component.getAnnotation(Entries.class);
        if (entries != null) {
            value.minItems(entries.least()).maxItems(entries.most());
        }
        schema.addProperty(property, nullable ? nullable(value) : value);
        if (required) {
            schema.addRequiredItem(property);
        }
    }

    private Schema<?> value(Type type, boolean body) {
        if (type instanceof ParameterizedType map && map.getRawType() == Map.class) {
            Schema<Object> named = object();
            named.additionalProperties(value(map.getActualTypeArguments()[1], body));
            if (body) {
                named.maxProperties(Bodies.MOST_ENTRIES);
            }
            return named;
        }
        if (type instanceof ParameterizedType collection) {
            Schema<Object> list = list(value(collection.getActualTypeArguments()[0], body));
            if (collection.getRawType() == Set.class) {
                list.uniqueItems(true);
            }
            if (body) {
                list.maxItems(Bodies.MOST_ENTRIES);
            }
            return list;
        }
        Class<?> plain = (Class<?>) type;
        // Written, never read: an average, or hours worked.
        boolean average = (plain == Double.class || plain == double.class) && !body;
        if (average || Scalar.isOne(plain) || Wrapping.of(plain).isPresent()) {
            return ScalarSchemas.of(plain);
        }
        if (plain == StoredList.class) {
            return list(object());
        }
        if (plain == StoredProblem.class) {
            return problem();
        }
        return body ? body(plain) : answer(plain);
    }

    private static Schema<?> nullable(Schema<?> value) {
        if (value.getTypes() == null) {
            return anyOf(List.of(value, typed("null")));
        }
        value.addType("null");
        if (value.getEnum() != null) {
            value.addEnumItemObject(null);
        }
        return value;
    }

    private static Schema<Object> problem() {
        Schema<Object> problem = object();
        problem.addProperty("code", typed("string"));
        problem.addProperty("detail", typed("string"));
        problem.setRequired(List.of("code", "detail"));
        return problem;
    }

    static Schema<Object> list(Schema<?> items) {
        Schema<Object> list = typed("array");
        list.setItems(items);
        return list;
    }

    static Schema<Object> object() {
        return typed("object");
    }

    static Schema<Object> typed(String type) {
        JsonSchema schema = new JsonSchema();
        schema.addType(type);
        return schema;
    }

    static Schema<Object> reference(String name) {
        JsonSchema schema = new JsonSchema();
        schema.set$ref("#/components/schemas/" + name);
        return schema;
    }

    private static Schema<Object> anyOf(List<Schema<?>> all) {
        JsonSchema schema = new JsonSchema();
        all.forEach(schema::addAnyOfItem);
        return schema;
    }
}
