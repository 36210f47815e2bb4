package dev.ats.bootstrap.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;

/** What of the JDK domain and application may use: values, collections, functions, time as a value, and no machine. */
final class PlainJava {

    /** Classes of other packages, each named for the one thing it is needed for. */
    private static final Set<String> NAMED = Set.of(
            "java.nio.charset.Charset",
            "java.nio.charset.StandardCharsets",
            "java.security.GeneralSecurityException",
            "java.security.MessageDigest",
            "java.security.NoSuchAlgorithmException",
            "java.text.Normalizer",
            "java.text.Normalizer$Form",
            "javax.crypto.Mac",
            "javax.crypto.spec.SecretKeySpec");

    /** Classes of the packages below that reach out of the JVM's memory, or start something that runs by itself. */
    private static final Set<String> MACHINE = Set.of(
            "java.lang.ClassLoader",
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.ProcessHandle",
            "java.lang.Runtime",
            "java.lang.System",
            "java.lang.Thread",
            "java.util.Scanner",
            "java.util.ServiceLoader",
            "java.util.Timer");

    /** The list itself. */
    static final DescribedPredicate<JavaClass> CLASSES = resideInAnyPackage(
                    "java.lang",
                    "java.lang.annotation",
                    "java.lang.invoke",
                    "java.lang.runtime",
                    "java.math..",
                    "java.time..",
                    "java.util",
                    "java.util.concurrent..",
                    "java.util.function",
                    "java.util.regex",
                    "java.util.stream")
            .and(describe(
                    "no machine",
                    type -> !MACHINE.contains(type.getBaseComponentType().getName())))
            .or(describe(
                    "named", type -> NAMED.contains(type.getBaseComponentType().getName())))
            .or(describe("primitive", type -> type.getBaseComponentType().isPrimitive()))
            .as("plain Java");

    private PlainJava() {}
}
