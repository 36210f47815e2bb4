package dev.ats.bootstrap.bench;

/** Reads how much processor time everybody has used: the server, its database, whoever asks, and all others. */
final class Meter {

    private final long server;
    private final long database;

    /**
     * @param server the server's process
     * @param database the first of PostgreSQL's processes
     */
    Meter(long server, long database) {
        this.server = server;
        this.database = database;
    }

    Usage read() {
        double ofServer = Processes.of(server, false);
        double ofDatabase = Processes.ofTree(database);
        double ofClient = Processes.of(ProcessHandle.current().pid(), true);
        return new Usage(ofServer, ofDatabase, ofClient, Processes.ofMachine() - ofServer - ofDatabase - ofClient);
    }
}
