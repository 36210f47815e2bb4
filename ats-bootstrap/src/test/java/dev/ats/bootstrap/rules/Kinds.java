package dev.ats.bootstrap.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import dev.ats.application.AtsPorts;
import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Handler;
import dev.ats.application.kernel.KernelPorts;
import dev.ats.application.kernel.Query;
import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Reaction;
import dev.ats.application.kernel.ReadPort;
import dev.ats.application.kernel.Saving;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.Id;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the rules recognize the kinds of things the house is built of: by what they are, not by what they are called. */
final class Kinds {

    static final DescribedPredicate<JavaClass> EVENT = concrete(Event.class);

    static final DescribedPredicate<JavaClass> ID = concrete(Id.class);

    static final DescribedPredicate<JavaClass> COMMAND = concrete(Command.class);

    static final DescribedPredicate<JavaClass> QUERY = concrete(Query.class);

    static final DescribedPredicate<JavaClass> HANDLER = concrete(Handler.class)
            .or(concrete(QueryHandler.class))
            .or(concrete(Reaction.class))
            .as("handlers and reactions");

    static final DescribedPredicate<JavaClass> READ_PORT = describe(
            "read ports",
            type -> type.isInterface()
                    && type.getRawInterfaces().stream().anyMatch(parent -> parent.isAssignableTo(ReadPort.class)));

    /** Whatever some method of its own answers a {@code Change} of. */
    static final DescribedPredicate<JavaClass> AGGREGATE = describe(
            "aggregates",
            type -> !type.isEquivalentTo(Change.class)
                    && type.getMethods().stream()
                            .map(method -> method.getReturnType().getAllInvolvedRawTypes())
                            .anyMatch(types -> types.contains(type)
                                    && types.stream().anyMatch(one -> one.isEquivalentTo(Change.class))));

    /** An out-port that makes savings: for an aggregate, the journal, the outbox or the stored replies. */
    static final DescribedPredicate<JavaClass> SAVING_PORT = describe(
            "saving ports",
            type -> type.isInterface() && type.getMethods().stream().anyMatch(Kinds::makesASaving));

    /** What {@code AtsPorts} asks for, by full name. */
    static final Set<String> PRODUCT_PORTS = componentsOf(AtsPorts.class);

    /** The same with the kernel's own. */
    static final Set<String> PORTS = Stream.concat(PRODUCT_PORTS.stream(), componentsOf(KernelPorts.class).stream())
            .collect(Collectors.toUnmodifiableSet());

    private Kinds() {}

    /** Whether it implements that generic interface for that first type argument. */
    static boolean serves(JavaClass type, Class<?> role, JavaClass served) {
        return !type.isInterface()
                && type.getInterfaces().stream()
                        .filter(parent -> parent.toErasure().isAssignableTo(role))
                        .filter(JavaParameterizedType.class::isInstance)
                        .map(parent -> ((JavaParameterizedType) parent).getActualTypeArguments())
                        .map(arguments -> arguments.get(0).toErasure())
                        .anyMatch(served::equals);
    }

    /** Every class a type is written with, arrays taken apart. */
    static Stream<JavaClass> mentioned(JavaType type) {
        return type.getAllInvolvedRawTypes().stream().map(JavaClass::getBaseComponentType);
    }

    /** Whether a person wrote it, rather than the compiler. */
    static boolean isWritten(JavaMethod method) {
        return !method.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static boolean makesASaving(JavaMethod method) {
        return method.getRawReturnType().isEquivalentTo(Saving.class);
    }

    private static DescribedPredicate<JavaClass> concrete(Class<?> role) {
        return describe(role.getSimpleName() + "s", type -> !type.isInterface() && type.isAssignableTo(role));
    }

    private static Set<String> componentsOf(Class<?> ports) {
        return Arrays.stream(ports.getRecordComponents())
                .map(RecordComponent::getType)
                .filter(type -> type != KernelPorts.class)
                .map(Class::getName)
                .collect(Collectors.toUnmodifiableSet());
    }
}
