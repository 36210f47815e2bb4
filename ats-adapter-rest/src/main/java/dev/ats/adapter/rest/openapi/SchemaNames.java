package dev.ats.adapter.rest.openapi;

/** How records are called in the document: a nested one after the one it is nested in, unless that is a set of routes. */
final class SchemaNames {

    private SchemaNames() {}

    static String of(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        boolean alone = outer == null
                || outer.getSimpleName().endsWith("Routes")
                || outer.getSimpleName().endsWith("Route");
        return alone ? type.getSimpleName() : of(outer) + type.getSimpleName();
    }
}
