package dev.ats.adapter.rest.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxiesTest {

    private static final Proxies PROXIES = Proxies.of(List.of("10.0.0.0/8", "192.0.2.7", "2001:db8:ff::/48"));

    @ParameterizedTest(name = "{0} says {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "203.0.113.5    | ''                                      | 203.0.113.5",
                "203.0.113.5    | 198.51.100.1                            | 203.0.113.5",
                "10.1.2.3       | ''                                      | 10.1.2.3",
                "10.1.2.3       | 198.51.100.1                            | 198.51.100.1",
                "192.0.2.7      | 198.51.100.1                            | 198.51.100.1",
                "192.0.2.8      | 198.51.100.1                            | 192.0.2.8",
                "2001:db8:ff::1 | 2001:db8:1::5                           | 2001:db8:1:0:0:0:0:5",
                "10.1.2.3       | 1.1.1.1, 198.51.100.1                   | 198.51.100.1",
                "10.1.2.3       | 1.1.1.1, 198.51.100.1, 10.9.9.9         | 198.51.100.1",
                "10.1.2.3       | 10.9.9.9                                | 10.9.9.9",
                "10.1.2.3       | 1.1.1.1, 10.9.9.9; 10.8.8.8             | 1.1.1.1",
                "10.1.2.3       | nonsense                                | 10.1.2.3",
                "10.1.2.3       | 198.51.100.1, nonsense                  | 10.1.2.3",
                "10.1.2.3       | nonsense, 10.9.9.9                      | 10.9.9.9",
                "10.1.2.3       | localhost                               | 10.1.2.3",
                "10.1.2.3       | 198.51.100.256                          | 10.1.2.3",
                "10.1.2.3       | 1                                       | 10.1.2.3",
                "10.1.2.3       | ,                                       | 10.1.2.3",
                "10.1.2.3       | ::1::2                                  | 10.1.2.3",
                "10.1.2.3       | ::ffff:198.51.100.1                     | 198.51.100.1",
            })
    void believesProxiesThatAreTrustedAndNobodyElse(String peer, String said, String sender)
            throws UnknownHostException {
        List<String> lines = Arrays.asList(said.split(";"));

        assertThat(PROXIES.sender(InetAddress.getByName(peer), lines, true).address())
                .isEqualTo(InetAddress.getByName(sender));
    }

    @Test
    void believesNobodyWhereNoneIsTrusted() throws UnknownHostException {
        InetAddress loopback = InetAddress.getLoopbackAddress();

        assertThat(Proxies.none()
                        .sender(loopback, List.of("198.51.100.1"), true)
                        .address())
                .isEqualTo(loopback);
    }

    @Test
    void takesAProgramOnThisMachineForItselfUnlessItSpeaksForOthers() throws UnknownHostException {
        InetAddress loopback = InetAddress.getLoopbackAddress();

        assertThat(Proxies.none().sender(loopback, List.of(), false).isThisMachine())
                .isTrue();
        assertThat(Proxies.none().sender(loopback, List.of(), true).isThisMachine())
                .isFalse();
        assertThat(Proxies.of(List.of("127.0.0.1"))
                        .sender(loopback, List.of("127.0.0.1"), true)
                        .isThisMachine())
                .isFalse();
        assertThat(Proxies.none()
                        .sender(InetAddress.getByName("10.0.0.1"), List.of(), false)
                        .isThisMachine())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "all",
                "localhost",
                "proxy.example.com",
                "10.0.0",
                "10.0.0.1-10.0.0.9",
                "10.0.0.0/33",
                "10.0.0.1/8",
                "10.0.0.0/",
                "10.0.0.0/8x",
                "10.0.0.0/-1",
                "::/129",
                "300.0.0.1",
                "10.0.0.0/8/8"
            })
    void refusesWhatIsNoNetwork(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Proxies.of(List.of(text)))
                .withMessage(text);
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "::ffff:192.0.2.1, 192.0.2.1",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:0:0:0:0/64",
        "2001:db8:1:2::9, 2001:db8:1:2:0:0:0:0/64",
        "2001:db8:1:3::9, 2001:db8:1:3:0:0:0:0/64"
    })
    void countsWhatItsOwnerCannotChoose(String address, String network) throws UnknownHostException {
        Sender sender = new Sender(InetAddress.getByName(address), false);

        assertThat(sender.network()).isEqualTo(network);
        assertThat(sender.stranger()).isEqualTo(network);
        assertThat(new Sender(InetAddress.getLoopbackAddress(), false).stranger())
                .isNull();
    }
}
