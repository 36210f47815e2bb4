package dev.ats.bootstrap.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.core.importer.Locations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The modules of the build: where each class comes from, and all classes that go into production. */
final class Modules {

    /** Each module's room. No two rooms share a package, so no two modules do. */
    static final Map<String, String> ROOMS = new TreeMap<>(Map.of(
            "ats-domain", Rooms.DOMAIN,
            "ats-application", Rooms.APPLICATION,
            "ats-adapter-rest", Rooms.REST,
            "ats-adapter-jdbc", Rooms.JDBC,
            "ats-adapter-mail", Rooms.MAIL,
            "ats-bootstrap", Rooms.BOOTSTRAP));

    /** A module's classes, in its build directory or in its jar; the jar of a test kit has more to its name. */
    private static final Pattern BUILT =
            Pattern.compile(".*/(ats-[a-z-]*[a-z])(?:/target/classes/|-[0-9.]+\\.jar!/).*");

    /** How the canary says which module an offender is to come from. */
    private static final Pattern PRETENDED = Pattern.compile(".*/canary/(ats(?:_[a-z]+)+)/.*");

    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(location -> isBuilt(location.asURI()))
            .importPackages("dev.ats");

    private Modules() {}

    /** Every class of every module that goes into production, as found on the class path. */
    static JavaClasses production() {
        return PRODUCTION;
    }

    /** The same, and the test classes of all modules as they lie in their build directories. */
    static JavaClasses productionAndTests() {
        Set<Location> locations = new HashSet<>(Locations.ofPackage("dev.ats"));
        ROOMS.keySet().stream()
                .map(module -> root().resolve(module).resolve("target/test-classes"))
                .filter(Files::isDirectory)
                .map(Location::of)
                .forEach(locations::add);
        return new ClassFileImporter()
                .withImportOption(location -> isBuilt(location.asURI()) || isTest(location.asURI()))
                .importLocations(locations);
    }

    /** The module that a class was built in, or null for one that is of none. */
    static String of(JavaClass type) {
        String uri = uriOf(type).toString();
        Matcher built = BUILT.matcher(uri);
        if (built.matches()) {
            return built.group(1);
        }
        Matcher pretended = PRETENDED.matcher(uri);
        return pretended.matches() ? pretended.group(1).replace('_', '-') : null;
    }

    /** The classes that a module's source files promise, by full name. */
    static Set<String> promisedBy(String module) {
        Path sources = root().resolve(module).resolve("src/main/java");
        if (!Files.isDirectory(sources)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .map(file -> sources.relativize(file).toString())
                    .map(file -> file.substring(0, file.length() - ".java".length())
                            .replace('\\', '.')
                            .replace('/', '.'))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder that holds all modules. */
    private static Path root() {
        String told = System.getProperty("ats.root");
        if (told != null) {
            return Path.of(told);
        }
        Path here = Path.of("").toAbsolutePath();
        return Files.isDirectory(here.resolve("ats-domain")) ? here : here.getParent();
    }

    private static boolean isBuilt(URI uri) {
        return BUILT.matcher(uri.toString()).matches();
    }

    private static boolean isTest(URI uri) {
        return uri.toString().contains("/target/test-classes/dev/ats/");
    }

    private static URI uriOf(JavaClass type) {
        return type.getSource().orElseThrow().getUri();
    }
}
