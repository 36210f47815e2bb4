package dev.ats.adapter.jdbc.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The command line of the server: all our settings are in it, so that what runs can be compared with what should. */
record ServerOptions(Binaries binaries, Cluster cluster, Durability durability) {

    private static final Pattern PORT = Pattern.compile("\"port=(\\d+)\"");

    List<String> commandLine(int port) {
        List<String> settings = new ArrayList<>(List.of(
                "listen_addresses=" + Endpoint.HOST,
                "port=" + port,
                "unix_socket_directories=",
                "password_encryption=scram-sha-256",
                "max_connections=100",
                "shared_buffers=128MB",
                "timezone=UTC",
                "log_timezone=UTC",
                "logging_collector=on",
                "log_directory=log",
                "log_filename=postgresql-%a.log",
                "log_truncate_on_rotation=on",
                "log_rotation_age=1d",
                "log_rotation_size=0",
                "log_file_mode=0600"));
        if (durability == Durability.TEST) {
            settings.addAll(List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off"));
        } else {
            settings.addAll(List.of("fsync=on", "synchronous_commit=on", "full_page_writes=on"));
        }
        List<String> line = new ArrayList<>(
                List.of(binaries.program("postgres"), "-D", cluster.path().toString()));
        for (String setting : settings) {
            line.add("-c");
            line.add(setting);
        }
        return line;
    }

    /** Whether the server that runs was started with exactly these options, by these programs. */
    boolean areThoseOfTheLastStart(int port) throws IOException {
        List<String> line = commandLine(port);
        String written = line.get(0)
                + line.stream().skip(1).map(word -> " \"" + word + "\"").collect(Collectors.joining());
        return written.equals(lastStart().strip());
    }

    /** The port of the last start, 0 before the first. */
    int portOfTheLastStart() throws IOException {
        Matcher port = PORT.matcher(lastStart());
        return port.find() ? Integer.parseInt(port.group(1)) : 0;
    }

    private String lastStart() throws IOException {
        Path written = cluster.path().resolve("postmaster.opts");
        return Files.exists(written) ? Files.readString(written) : "";
    }
}
