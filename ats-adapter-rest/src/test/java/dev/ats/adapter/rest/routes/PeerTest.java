package dev.ats.adapter.rest.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeerTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "::ffff:192.0.2.1, 192.0.2.1",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:0:0:0:0/64",
        "2001:db8:1:2::9, 2001:db8:1:2:0:0:0:0/64",
        "2001:db8:1:3::9, 2001:db8:1:3:0:0:0:0/64"
    })
    void countsWhatItsOwnerCannotChoose(String address, String network) throws Exception {
        assertThat(Peer.network(InetAddress.getByName(address))).isEqualTo(network);
    }
}
