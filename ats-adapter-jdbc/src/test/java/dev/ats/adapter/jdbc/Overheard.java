package dev.ats.adapter.jdbc;

import dev.ats.adapter.jdbc.kernel.Bound;
import dev.ats.adapter.jdbc.kernel.Trace;
import dev.ats.adapter.jdbc.kernel.Value;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Remembers every statement that is sent, ours and Hibernate's, once for each text, with the values it had last. */
final class Overheard implements Trace {

    private static final Map<Class<?>, String> TYPES = Map.of(
            UUID.class, "uuid",
            String.class, "varchar",
            OffsetDateTime.class, "timestamptz",
            Integer.class, "int4",
            Boolean.class, "bool");

    private final Map<String, Sent> sent = new LinkedHashMap<>();

    /** A statement with its values. */
    record Sent(String text, List<Value> values) {

        /** Whether it only counts the rows of a list. */
        boolean counts() {
            return text.startsWith("select count(*) from (select")
                    || (text.startsWith("with stretches") && text.contains("count(*)"));
        }

        /** Whether it is a page of a list that is searched. */
        boolean searches() {
            return text.contains("fetch first");
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** All of them. */
    List<Sent> all() {
        return List.copyOf(sent.values());
    }

    @Override
    public void sent(Bound statement) {
        hear(new Sent(statement.sql().text(), statement.values()));
    }

    @Override
    public Connection watching(Connection connection) {
        return proxy(Connection.class, (method, arguments) -> {
            Object answer = invoke(connection, method, arguments);
            return answer instanceof PreparedStatement statement ? watched(statement, (String) arguments[0]) : answer;
        });
    }

    private PreparedStatement watched(PreparedStatement statement, String text) {
        Map<Integer, Value> values = new TreeMap<>();
        return proxy(PreparedStatement.class, (method, arguments) -> {
            if (method.getName().startsWith("set") && arguments.length > 1) {
                values.put((Integer) arguments[0], value(arguments[1]));
            } else if (method.getName().startsWith("execute")) {
                hear(new Sent(text, new ArrayList<>(values.values())));
            }
            return invoke(statement, method, arguments);
        });
    }

    private void hear(Sent statement) {
        sent.put(statement.text(), statement);
    }

    private static Value value(Object value) throws SQLException {
        if (value instanceof Array array) {
            return new Value(array.getBaseTypeName() + "[]", array.getArray());
        }
        String type = TYPES.get(value.getClass());
        if (type == null) {
            throw new AssertionError("of what type is a " + value.getClass());
        }
        return new Value(type, value);
    }

    private interface Handling {
        Object handle(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Handling handling) {
        return type.cast(Proxy.newProxyInstance(
                Overheard.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> handling.handle(method, arguments)));
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
