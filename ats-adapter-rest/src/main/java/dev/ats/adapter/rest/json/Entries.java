package dev.ats.adapter.rest.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How many entries a list in a body may have, where that is not the usual number; both bounds are included. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Entries {

    /** The fewest it may have. */
    int least();

    /** The most it may have. */
    int most();
}
