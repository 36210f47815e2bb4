package dev.ats.bootstrap;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What the person who started the program reads: answers on standard output, complaints on standard error. */
final class Console {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final PrintStream ERR = new PrintStream(System.err, true, StandardCharsets.UTF_8);

    private Console() {}

    static void say(String line) {
        OUT.println(line);
    }

    static void complain(String line) {
        ERR.println("ats: " + line);
    }
}
