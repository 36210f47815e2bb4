package dev.ats.adapter.jdbc.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Whoever else listens on a port is neither talked to nor told a password. */
class ForeignServerTest {

    private static final Login LOGIN = new Login("ats_owner", "very-secret");

    @AutoClose
    private final Sandbox sandbox = Sandbox.withCluster();

    @AutoClose
    private final DataDirectory directory = sandbox.open();

    @Test
    void neverTalksToAForeignServerOnTheWantedPort() throws Exception {
        try (Sandbox foreignSandbox = Sandbox.withCluster();
                DataDirectory foreignDirectory = foreignSandbox.open();
                EmbeddedPostgres foreign = EmbeddedPostgres.start(foreignDirectory, EmbeddedSettings.defaults());
                EmbeddedPostgres ours = EmbeddedPostgres.start(
                        directory, EmbeddedSettings.defaults().withPort(foreign.port()))) {
            // Both clusters are copies of one: same passwords, same identifier. Only the place differs.
            assertThat(ours.port()).isNotEqualTo(foreign.port());
            Sql.run(ours, "create table ours ()");
            assertThat(Sql.ask(foreign, "select to_regclass('ours')")).isNull();
        }
    }

    @Test
    void takesAnotherPortWhenSomethingElseListens() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                EmbeddedPostgres postgres = EmbeddedPostgres.start(
                        directory, EmbeddedSettings.defaults().withPort(other.getLocalPort()))) {
            assertThat(postgres.port()).isNotEqualTo(other.getLocalPort());
            assertThat(Sql.answers(postgres)).isTrue();
        }
    }

    @Test
    void takesTheWantedPortWhenItIsFree() throws IOException {
        int wanted = Ports.any();
        try (EmbeddedPostgres postgres =
                EmbeddedPostgres.start(directory, EmbeddedSettings.defaults().withPort(wanted))) {
            assertThat(postgres.port()).isEqualTo(wanted);
        }
    }

    @Test
    void doesNotTakeACopyOfTheClusterForTheCluster() throws IOException {
        try (EmbeddedPostgres ours = EmbeddedPostgres.start(directory, EmbeddedSettings.defaults());
                Sandbox copy = Sandbox.withCluster()) {
            Login superuser = Secrets.keptIn(copy.home(), true).superuser();
            Endpoint endpoint = new Endpoint(ours.port());
            assertThatThrownBy(() -> IdentityProof.demand(copy.cluster(), endpoint, superuser))
                    .isInstanceOf(EmbeddedPostgresFailed.class)
                    .hasMessageContaining("is not ours");
        }
    }

    @Test
    void sendsNoPasswordToAServerThatAsksForItInTheClear() throws Exception {
        try (ServerSocket thief = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            CompletableFuture<String> heard = CompletableFuture.supplyAsync(() -> askInTheClear(thief));
            String url = new Endpoint(thief.getLocalPort()).jdbcUrl("ats");

            assertThatThrownBy(() -> Sql.run(url, LOGIN, "select 1")).isInstanceOf(SQLException.class);
            assertThat(heard.join()).contains(LOGIN.user()).doesNotContain(LOGIN.password());
        }
    }

    private static String askInTheClear(ServerSocket thief) {
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        try (Socket socket = thief.accept()) {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            heard.write(in.readNBytes(in.readInt() - Integer.BYTES));
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            // AuthenticationCleartextPassword of the wire protocol.
            out.writeByte('R');
            out.writeInt(8);
            out.writeInt(3);
            out.flush();
            in.transferTo(heard);
        } catch (IOException e) {
            // The client hung up, which is all it should do.
            return heard.toString(StandardCharsets.UTF_8);
        }
        return heard.toString(StandardCharsets.UTF_8);
    }
}
